package dev.shapewright.shapes.explaining;

import java.math.BigInteger;

/**
 * The value of a formula, computed by an independent reader as the test's second opinion. A quotient outside floor and
 * ceil has no remainder.
 */
final class Sum {
    private final String text;
    private int at;

    private Sum(String text) {
        this.text = text.replace(" ", "");
    }

    static BigInteger of(String formula) {
        Sum sum = new Sum(formula);
        Ratio value = sum.terms();
        if (sum.at < sum.text.length()) {
            throw new IllegalArgumentException(formula + " at " + sum.text.substring(sum.at));
        }
        return value.whole();
    }

    private Ratio terms() {
        Ratio sum = factors();
        while (at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
            boolean plus = text.charAt(at++) == '+';
            Ratio next = factors();
            sum = plus ? sum.plus(next) : sum.plus(next.times(new Ratio(-1, 1)));
        }
        return sum;
    }

    private Ratio factors() {
        Ratio product = factor();
        while (at < text.length() && "*/".indexOf(text.charAt(at)) >= 0) {
            boolean times = text.charAt(at++) == '*';
            Ratio next = factor();
            product = product.times(times ? next : next.inverse());
        }
        return product;
    }

    private Ratio factor() {
        if (take("floor(") || take("ceil(")) {
            boolean up = text.startsWith("ceil(", at - 5);
            Ratio inside = terms();
            expect(")");
            return inside.rounded(up);
        } else if (take("max(")) {
            Ratio largest = terms();
            while (take(",")) {
                largest = largest.max(terms());
            }
            expect(")");
            return largest;
        } else if (take("(")) {
            Ratio inside = terms();
            expect(")");
            return inside;
        }
        int from = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return new Ratio(new BigInteger(text.substring(from, at)), BigInteger.ONE);
    }

    private boolean take(String word) {
        boolean here = text.startsWith(word, at);
        at += here ? word.length() : 0;
        return here;
    }

    private void expect(String word) {
        if (!take(word)) {
            throw new IllegalArgumentException("no " + word + " in " + text + " at " + at);
        }
    }

    private record Ratio(BigInteger above, BigInteger below) {
        Ratio(long above, long below) {
            this(BigInteger.valueOf(above), BigInteger.valueOf(below));
        }

        Ratio plus(Ratio other) {
            return new Ratio(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Ratio times(Ratio other) {
            return new Ratio(above.multiply(other.above), below.multiply(other.below));
        }

        Ratio inverse() {
            return new Ratio(below, above);
        }

        Ratio max(Ratio other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below)) < 0 ? other : this;
        }

        Ratio rounded(boolean up) {
            BigInteger[] parts = above.divideAndRemainder(below);
            int sign = above.signum() * below.signum();
            boolean away = parts[1].signum() != 0 && (up ? sign > 0 : sign < 0);
            return new Ratio(away ? parts[0].add(BigInteger.valueOf(sign)) : parts[0], BigInteger.ONE);
        }

        BigInteger whole() {
            BigInteger[] parts = above.divideAndRemainder(below);
            if (parts[1].signum() != 0) {
                throw new ArithmeticException(above + " / " + below + " is no whole number");
            }
            return parts[0];
        }
    }
}
