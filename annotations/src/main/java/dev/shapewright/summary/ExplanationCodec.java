package dev.shapewright.summary;

import dev.shapewright.layers.Axis;
import dev.shapewright.summary.Explanation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Encodes explanations as text, a line each: axes with the same formula as {@code HW=(12 + 0 + 0 - 3) / 1 + 1}, then
 * {@code pkernel=3*3*4*8=288} and the like, beginning with the first letter of the kind. Values found in other fields
 * of the row are not repeated: the size of an axis, and the value of a count that has only one part.
 */
final class ExplanationCodec {
    private ExplanationCodec() {}

    static String encode(List<Explanation> explanations) {
        StringBuilder text = new StringBuilder();
        int letters = 0;
        for (int i = 0; i < explanations.size(); i++) {
            Explanation each = explanations.get(i);
            if (i > 0
                    && each.kind() == Kind.AXIS
                    && each.formula().equals(explanations.get(i - 1).formula())) {
                text.insert(++letters, axisLetter(each));
            } else {
                text.append(i == 0 ? "" : "\n");
                letters = text.length();
                line(text, each, parts(explanations, each.kind()));
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, Explanation each, int parts) {
        boolean axis = each.kind() == Kind.AXIS;
        boolean counts = !axis && each.kind() != Kind.NOTE;
        text.append(axis ? axisLetter(each) : letter(each.kind()));
        text.append(axis ? "" : each.name()).append('=').append(each.formula());
        if (counts && parts > 1 && !isNumber(each.formula())) {
            text.append('=').append(text(each.value()));
        }
    }

    /** The explanations of a row whose other fields are known. */
    static List<Explanation> decode(
            String text,
            Optional<TensorShape> output,
            OptionalLong parameters,
            OptionalLong buffers,
            OptionalLong macs) {
        List<Explanation> all = new ArrayList<>();
        String[] lines = text.isEmpty() ? new String[0] : text.split("\n");
        for (String line : lines) {
            int end = line.indexOf('=');
            String formula = line.substring(end + 1);
            switch (line.charAt(0)) {
                case 'n' -> all.add(new Explanation(Kind.NOTE, line.substring(1, end), formula, OptionalLong.empty()));
                case 'p' -> all.add(part(Kind.PARAMETERS, line.substring(1, end), formula, parameters));
                case 'b' -> all.add(part(Kind.BUFFERS, line.substring(1, end), formula, buffers));
                case 'm' -> all.add(part(Kind.MACS, line.substring(1, end), formula, macs));
                default -> line.substring(0, end).chars().forEach(letter -> all.add(axis(letter, formula, output)));
            }
        }
        return all;
    }

    private static Explanation part(Kind kind, String name, String formula, OptionalLong total) {
        int end = formula.indexOf('=');
        if (end >= 0) {
            return new Explanation(kind, name, formula.substring(0, end), number(formula.substring(end + 1)));
        }
        return new Explanation(kind, name, formula, isNumber(formula) ? number(formula) : total);
    }

    private static Explanation axis(int letter, String formula, Optional<TensorShape> output) {
        Axis axis = TensorShape.axis((char) letter);
        OptionalLong size = output.map(shape -> shape.size(axis))
                .filter(known -> known.isPresent())
                .map(known -> OptionalLong.of(known.getAsInt()))
                .orElse(OptionalLong.empty());
        return new Explanation(Kind.AXIS, axis.name().toLowerCase(Locale.ROOT), formula, size);
    }

    private static int parts(List<Explanation> explanations, Kind kind) {
        int parts = 0;
        for (Explanation each : explanations) {
            parts += each.kind() == kind ? 1 : 0;
        }
        return parts;
    }

    private static char axisLetter(Explanation axis) {
        return Character.toUpperCase(axis.name().charAt(0));
    }

    private static char letter(Kind kind) {
        return Character.toLowerCase(kind.name().charAt(0));
    }

    private static boolean isNumber(String formula) {
        for (int i = 0; i < formula.length(); i++) {
            if (!Character.isDigit(formula.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static OptionalLong number(String text) {
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
