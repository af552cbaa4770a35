package dev.shapewright.reports.svg;

import dev.shapewright.reports.graph.Drawing;
import dev.shapewright.reports.graph.Item;
import dev.shapewright.reports.svg.Box.Style;
import dev.shapewright.summary.Digits;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.LayerSummary.Kind;
import dev.shapewright.summary.Repetitions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places the items of a drawing in one column, in order, and the contents of an open block in its frame. The output
 * that the last item makes comes first of all outputs, directly below that item.
 */
final class Column {
    static final int LEFT = 24;
    static final int TOP = 76;
    private static final int HEIGHT = 44;
    private static final int OUTPUT_HEIGHT = 28;
    private static final int GAP = 30;
    private static final int PADDING = 14;

    /** Room for the title of a frame and, below it, the incoming arrow. */
    private static final int HEAD = 42;

    private final int width;
    private final List<Box> frames = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private int y = TOP;

    Column(Drawing drawing) {
        this.width = Math.max(width(drawing.items(), 0), width(drawing.outputs()));
        drawing.items().forEach(item -> place(item, 0));
        int last = boxes.isEmpty() ? 0 : boxes.get(boxes.size() - 1).id();
        List<Drawing.Output> outputs = drawing.outputs();
        IntStream.range(0, outputs.size())
                .boxed()
                .sorted(Comparator.comparing(i -> outputs.get(i).from() != last))
                .forEach(i -> {
                    boxes.add(box(outputs.get(i), i, y, width));
                    y += OUTPUT_HEIGHT + GAP;
                });
    }

    /** The id of the box of an output. */
    static int id(int output) {
        return -1 - output;
    }

    /** The frames of open blocks, outer ones before inner ones. */
    List<Box> frames() {
        return frames;
    }

    /** The boxes from top to bottom. */
    List<Box> boxes() {
        return boxes;
    }

    int right() {
        return LEFT + width;
    }

    int bottom() {
        return y - GAP;
    }

    private void place(Item item, int depth) {
        int inset = depth * PADDING;
        if (!item.isOpen()) {
            boxes.add(box(item, LEFT + inset, y, width - 2 * inset, HEIGHT));
            y += HEIGHT + GAP;
            return;
        }
        int index = frames.size();
        Box frame = frame(item, LEFT + inset, y, width - 2 * inset, 0);
        frames.add(frame);
        y += HEAD;
        item.inside().forEach(inside -> place(inside, depth + 1));
        y += PADDING - GAP;
        frames.set(index, frame(item, frame.x(), frame.y(), frame.width(), y - frame.y()));
        y += GAP;
    }

    private static Box box(Item item, int x, int y, int width, int height) {
        String name = Text.shortened(item.name());
        String detail = Text.shortened(item.first().layerAndRemarks());
        return new Box(item.row(), style(item), name, detail, note(item), item.times(), x, y, width, height);
    }

    private static Box frame(Item item, int x, int y, int width, int height) {
        String title =
                Text.shortened(item.name()) + ": " + Text.shortened(item.first().layerAndRemarks());
        return new Box(item.row(), Style.FRAME, title, "", "", item.times(), x, y, width, height);
    }

    private static Box box(Drawing.Output output, int number, int y, int width) {
        return new Box(
                id(number), Style.OUTPUT, Text.shortened(output.label()), "", "", "", LEFT, y, width, OUTPUT_HEIGHT);
    }

    private static Style style(Item item) {
        Kind kind = item.first().kind();
        return kind == Kind.INPUT
                ? Style.INPUT
                : kind == Kind.BLOCK
                        ? Style.BLOCK
                        : item.first().parameters().orElse(1) > 0 ? Style.WEIGHTS : Style.LAYER;
    }

    /** The number of parameters of the item, if it has any. */
    private static String note(Item item) {
        if (item.first().parameters().orElse(0) == 0) {
            return "";
        }
        return Digits.group(Repetitions.sum(item.equal(), LayerSummary::parameters)) + " parameters";
    }

    private static int width(List<Drawing.Output> outputs) {
        return outputs.stream()
                .mapToInt(output -> Text.width(box(output, 0, 0, 0)))
                .max()
                .orElse(0);
    }

    /** The width that the widest item needs. */
    private static int width(List<Item> items, int depth) {
        int widest = 0;
        for (Item item : items) {
            Box box = item.isOpen() ? frame(item, 0, 0, 0, 0) : box(item, 0, 0, 0, 0);
            int text = Text.width(box) + 2 * depth * PADDING;
            widest = Math.max(widest, Math.max(text, width(item.inside(), depth + 1)));
        }
        return widest;
    }
}
