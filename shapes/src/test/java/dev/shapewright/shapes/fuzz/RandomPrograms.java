package dev.shapewright.shapes.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Random programs as text; the same seed gives the same program. */
public final class RandomPrograms {
    private static final Map<String, List<String>> INPUTS = Map.of(
            "vector", List.of("@Input(features = 6)", "@Input(features = 4)"),
            "sequence", List.of("@Input(length = 5, features = 4)", "@Input(length = Input.ANY, features = 4)"),
            "image",
                    List.of(
                            "@Input(height = 12, width = 12, channels = 4)",
                            "@Input(height = 16, width = 9, channels = 3, layout = Layout.CHANNELS_FIRST)",
                            "@Input(height = Input.ANY, width = 8, channels = 4)"));

    private final RandomLayers layers = new RandomLayers();

    /** A block already written: its name and the parameters that a use may set. */
    private record Declared(String name, List<String> ints, boolean truth, boolean text) {}

    /** The program of a seed. */
    public String program(long seed) {
        Dice dice = new Dice(seed);
        int wild = dice.pick(List.of(0, 0, 0, 1, 5));
        String form = dice.pick(List.of("vector", "sequence", "image", "image"));
        List<Declared> blocks = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        int count = dice.below(5);
        for (int i = 0; i < count; i++) {
            texts.add(block(dice, form, i, blocks, wild));
        }
        StringBuilder text = new StringBuilder(String.join("", texts));
        text.append(dice.in100(wild) ? "" : dice.pick(input(form)) + "\n");
        Numbers numbers = new Numbers(dice, Map.of(), List.of(), List.of(), wild);
        new RandomStack(dice, layers, form, uses(blocks), numbers, wild, true)
                .lines(dice.between(1, 9))
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static List<String> input(String form) {
        return INPUTS.getOrDefault(form, List.of());
    }

    private String block(Dice dice, String form, int index, List<Declared> before, int wild) {
        String name = "Block" + index;
        List<String> ints = dice.pick(List.of(List.of(), List.of("width"), List.of("width", "count")));
        boolean truth = dice.in100(40);
        boolean text = dice.in100(25);
        Map<String, Integer> names = new LinkedHashMap<>();
        List<String> head = new ArrayList<>();
        for (String each : ints) {
            int usual = each.equals("width") ? 4 : 2;
            names.put(each, usual);
            head.add("int " + each + (dice.in100(40) ? " = " + usual : ""));
        }
        if (truth) {
            head.add("boolean flag" + (dice.in100(50) ? " = true" : ""));
        }
        if (text) {
            head.add("String skip = \"\"");
        }
        StringBuilder block = new StringBuilder(dice.in100(30) ? "jar block " : "block ");
        block.append(name).append("(").append(String.join(", ", head)).append(")\n");
        List<String> axes = form.equals("image") ? List.of("In.width", "In.channels") : List.of("In.features");
        if (ints.contains("width") && dice.in100(40)) {
            block.append("    int wide = 2 * width;\n");
            names.put("wide", 8);
        }
        Numbers numbers = new Numbers(dice, names, truth ? List.of("flag") : List.of(), axes, wild);
        List<Declared> usable = new ArrayList<>(before);
        Declared declared = new Declared(name, ints, truth, text);
        if (dice.in100(wild)) {
            usable.add(declared);
        }
        RandomStack stack = new RandomStack(dice, layers, form, uses(usable), numbers, wild, false);
        if (text && dice.in100(80)) {
            block.append("    ")
                    .append(dice.pick(List.of("@Name(skip)", "@From(skip)", "@Relu @Name(skip)", "@Output(skip)")))
                    .append('\n');
        }
        stack.lines(dice.below(6))
                .forEach(line -> block.append("    ").append(line).append('\n'));
        before.add(declared);
        return block.toString();
    }

    /** Patterns for uses of blocks: {@code #} stands for a usual number, {@code ?} for a boolean. */
    private static List<String> uses(List<Declared> blocks) {
        List<String> uses = new ArrayList<>();
        for (Declared block : blocks) {
            List<String> elements = new ArrayList<>();
            block.ints.forEach(name -> elements.add(name + " = #" + (name.equals("width") ? 4 : 2)));
            if (block.truth) {
                elements.add("flag = ?");
            }
            if (block.text) {
                elements.add("skip = $");
            }
            uses.add("@" + block.name + (elements.isEmpty() ? "" : "(" + String.join(", ", elements) + ")"));
        }
        return uses;
    }
}
