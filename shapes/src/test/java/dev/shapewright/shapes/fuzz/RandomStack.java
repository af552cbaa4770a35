package dev.shapewright.shapes.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Writes one stack: layers, uses of blocks, forks, and the directives of both. */
final class RandomStack {
    private final Dice dice;
    private final RandomLayers layers;
    private final String form;
    private final List<String> blocks;
    private final Numbers numbers;
    private final int wild;
    private final boolean model;
    private final List<String> names = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private int named;

    RandomStack(
            Dice dice,
            RandomLayers layers,
            String form,
            List<String> blocks,
            Numbers numbers,
            int wild,
            boolean model) {
        this.dice = dice;
        this.layers = layers;
        this.form = form;
        this.blocks = blocks;
        this.numbers = numbers;
        this.wild = wild;
        this.model = model;
    }

    /** The lines of the given number of steps, one or more lines each. */
    List<String> lines(int steps) {
        for (int i = 0; i < steps; i++) {
            switch (dice.below(13)) {
                case 0 -> fork();
                case 1 -> named();
                case 2 -> join();
                case 3 -> shared();
                case 4 -> head();
                case 5, 6, 7 -> front(blocks.isEmpty() ? layer() : use());
                default -> front(layer());
            }
            if (dice.in100(wild)) {
                lines.add(dice.pick(List.of(
                        "@Branch",
                        "@Add",
                        "@Frozen",
                        "@Repeat(-1)",
                        "@From(\"nobody\")",
                        "@Expect(7)",
                        "@Name(\"n1\")",
                        "@Share(\"n1\")",
                        "@Budget(maxParameters = 9)",
                        "@Input(features = 3)",
                        "@When(1 / 0 > 1)",
                        "@Repeat(1000000000)")));
            }
        }
        return lines;
    }

    private String layer() {
        return layers.layer(dice, form, numbers, 2 * wild);
    }

    private void front(String target) {
        String front = "";
        if (dice.in100(12)) {
            front += "@When(" + numbers.truth() + ") ";
        }
        if (dice.in100(12)) {
            front += "@Repeat(" + numbers.of(dice.below(4)) + ") ";
        }
        if (dice.in100(6)) {
            front += "@Frozen ";
        }
        lines.add(front + target);
    }

    private String use() {
        StringBuilder text = new StringBuilder();
        String pattern = dice.pick(blocks);
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            if (letter == '#') {
                text.append(numbers.of(pattern.charAt(++i) - '0'));
            } else if (letter == '?') {
                text.append(numbers.truth());
            } else {
                text.append(letter == '$' ? name() : Character.toString(letter));
            }
        }
        return text.toString();
    }

    /** A name to pass as an argument. */
    private String name() {
        return dice.pick(List.of("\"input\"", "\"\"", "\"current\"", "\"new" + named++ + "\""));
    }

    private void fork() {
        List<String> join = List.of("@Add", "@Concat", "@Multiply", "@Average", "@Subtract");
        lines.add("@Branch");
        for (int i = dice.below(3); i > 0; i--) {
            front(dice.in100(60) ? keeping() : layer());
        }
        lines.add("@Branch");
        if (dice.in100(40)) {
            lines.add(keeping());
        }
        lines.add(dice.pick(join));
    }

    /** A layer that keeps the shape. */
    private String keeping() {
        return dice.pick(List.of("@Relu", "@BatchNorm", "@Dropout(0.1)", "@LayerNorm", "@Scale"));
    }

    private void named() {
        String name = "n" + named++;
        lines.add(layer());
        lines.add((model && dice.in100(20) ? "@Output(\"" : "@Name(\"") + name + "\"" + ")");
        names.add(name);
    }

    /** Adds layers that only training needs, unless in a block. */
    private void head() {
        if (!model) {
            front(layer());
            return;
        }
        String name = "n" + named++;
        lines.add("@Name(\"" + name + "\")");
        front(layer());
        front(layer());
        lines.add("@Output(value = \"n" + named++ + "\", training = " + !dice.in100(20) + ")");
        lines.add("@From(\"" + name + "\")");
    }

    private void join() {
        if (names.isEmpty()) {
            lines.add("@Concat(\"input\")");
        } else if (dice.in100(50)) {
            lines.add(keeping());
            lines.add("@Concat({\"" + dice.pick(names) + "\", \"current\"})");
        } else {
            lines.add("@From(\"" + dice.pick(names) + "\")");
        }
    }

    /** Adds the same layer or block twice, the second sharing the weights of the first. */
    private void shared() {
        String name = "n" + named++;
        String layer = dice.in100(50) || blocks.isEmpty()
                ? (form.equals("image") ? "@DepthwiseConv(kernel = 1)" : "@Dense(units = 4)")
                : use();
        String input = "n" + named++;
        lines.add("@Name(\"" + input + "\")");
        lines.add(layer);
        lines.add("@Name(\"" + name + "\")");
        lines.add("@From(\"" + input + "\")");
        lines.add(layer);
        lines.add("@Share(\"" + name + "\")");
        names.add(name);
    }
}
