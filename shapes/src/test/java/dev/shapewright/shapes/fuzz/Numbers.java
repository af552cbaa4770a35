package dev.shapewright.shapes.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes random expressions.
 *
 * @param ints the names of integers, with their usual values
 * @param booleans the names of booleans
 * @param axes the axes of the block's input; empty in a model
 * @param wild the percentage of absurd expressions
 */
record Numbers(Dice dice, Map<String, Integer> ints, List<String> booleans, List<String> axes, int wild) {
    private static final List<String> ABSURD = List.of(
            "0",
            "-1",
            "2147483647",
            "-2147483648",
            "1 << 30",
            "1 << 40",
            "1 / 0",
            "7 % 0",
            "65536 * 65536",
            "4000000000L * 4000000000L",
            "Input.ANY",
            "Padding.SAME",
            "Padding.SAME + 1",
            "(byte) 300",
            "(int) 1e12",
            "(int) 2.9",
            "-8 >>> 1",
            "Repeat.INDEX",
            "In.channels",
            "In.length",
            "Integer.MAX_VALUE * Long.MAX_VALUE");

    /** An expression that usually has the given value. */
    String of(int number) {
        if (dice.in100(wild)) {
            return dice.pick(ABSURD);
        } else if (dice.in100(60)) {
            return Integer.toString(number);
        }
        List<String> names = new ArrayList<>();
        ints.forEach((name, usual) -> {
            if (usual == number) {
                names.add(name);
            }
        });
        if (!names.isEmpty() && dice.in100(70)) {
            return dice.pick(names);
        }
        return calculated(number);
    }

    private String calculated(int number) {
        int other = dice.between(1, 9);
        return switch (dice.below(9)) {
            case 0 -> of(number + other) + " - " + other;
            case 1 -> "(" + of(number * other) + ") / " + other;
            case 2 -> "(" + truth() + " ? " + of(number) + " : " + of(number) + ")";
            case 3 -> "(int) (" + number + " * 2.0 / 2)";
            case 4 -> "(" + number + " << 3) >> 3";
            case 5 -> "-(-" + number + ")";
            case 6 -> other + " * " + number + " % " + (other * number + number) + " / " + other;
            case 7 -> axes.isEmpty() ? "~~" + number : "(" + number + " + 0 * " + dice.pick(axes) + ")";
            default -> "(int) 'a' - 97 + " + number;
        };
    }

    /** A condition. */
    String truth() {
        if (!booleans.isEmpty() && dice.in100(40)) {
            return (dice.in100(50) ? "!" : "") + dice.pick(booleans);
        } else if (!ints.isEmpty() && dice.in100(40)) {
            String name = dice.pick(List.copyOf(ints.keySet()));
            return name + dice.pick(List.of(" > ", " == ", " <= ", " != ")) + dice.between(0, 8);
        }
        return dice.pick(List.of(
                "true", "false", "1 < 2", "true || 1 / 0 == 1", "3 % 2 == 1 && 2 > 3", "'a' < 'b'", "0.1f != 0.1"));
    }
}
