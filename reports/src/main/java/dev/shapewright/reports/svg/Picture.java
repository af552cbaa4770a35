package dev.shapewright.reports.svg;

import dev.shapewright.reports.graph.Drawing;
import dev.shapewright.reports.svg.Box.Style;
import dev.shapewright.summary.Digits;
import dev.shapewright.summary.ModelSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws a column of boxes and the tensors between them. */
public final class Picture {
    private static final int MARGIN = 24;
    private static final int LANE = 14;
    private static final int LABEL = 10;

    /** The distance between two lines of text. */
    private static final int LINE = 14;

    private final ModelSummary summary;
    private final Column column;
    private final Wires wires;

    /** The width of the widest shape beside the column. */
    private final int label;

    /** For each box with tensors that leave sideways, the number of lines of shapes above it. */
    private final Map<Integer, Integer> above = new HashMap<>();

    private final StringBuilder svg = new StringBuilder();

    private Picture(ModelSummary summary, Drawing drawing) {
        this.summary = summary;
        this.column = new Column(drawing);
        this.wires = Wires.of(drawing, column.boxes());
        this.label = wires.skips().stream()
                .mapToInt(skip -> Text.width(skip.shape()))
                .max()
                .orElse(0);
    }

    /** The picture as a self-contained file, with a style sheet for light and dark surroundings. */
    public static String of(ModelSummary summary, Drawing drawing, String style) {
        return new Picture(summary, drawing).draw(style);
    }

    private String draw(String style) {
        int lanes = wires.skips().stream().mapToInt(Skip::lane).max().orElse(-1) + 1;
        String name = Text.shortened(summary.model());
        int heading = Column.LEFT + Math.max(Text.heading(name), Text.small(totals()));
        int width = Math.max(heading, Math.max(lane(lanes), column.right())) + MARGIN;
        int height = column.bottom() + MARGIN;
        String title = Text.escape(summary.model());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
        svg.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width);
        svg.append(' ')
                .append(height)
                .append("\" role=\"img\" aria-label=\"")
                .append(title)
                .append("\">\n");
        svg.append("<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(style)
                .append("</style>\n");
        svg.append("<rect class=\"card\" x=\"0.5\" y=\"0.5\" width=\"").append(width - 1);
        svg.append("\" height=\"").append(height - 1).append("\" rx=\"12\"/>\n");
        text("model", Column.LEFT, 36, name);
        text("totals", Column.LEFT, 56, totals());
        column.frames().forEach(this::box);
        wires();
        column.boxes().forEach(this::box);
        column.frames().forEach(frame -> {
            text("frame-name", frame.x() + 12, frame.y() + 19, frame.name());
            text("times end", frame.right() - 12, frame.y() + 19, frame.times());
        });
        return svg.append("</svg>\n").toString();
    }

    private String totals() {
        return Digits.group(summary.parameters()) + " parameters, " + Digits.group(summary.macs()) + " MACs";
    }

    /** The horizontal position of a lane. */
    private int lane(int number) {
        return wires.skips().isEmpty() ? 0 : column.right() + label + 2 * LABEL + number * LANE;
    }

    private void wires() {
        List<Box> boxes = column.boxes();
        int x = Column.LEFT + (column.right() - Column.LEFT) / 2;
        wires.straight().forEach((index, shape) -> {
            Box from = boxes.get(index);
            Box to = boxes.get(index + 1);
            path("M" + x + " " + from.bottom() + "V" + (to.y() - 2));
            head(x, to.y(), 0, -1);
            text("shape", x + 9, between(from.bottom(), to.y()) + 4, shape);
        });
        wires.skips().forEach(this::skip);
    }

    /** The middle of the free space between two boxes, given the frames that close and open there. */
    private int between(int bottom, int top) {
        int closed = bottom;
        int opened = top;
        for (Box frame : column.frames()) {
            boolean closes = frame.bottom() > bottom && frame.bottom() < top;
            boolean opens = frame.y() > bottom && frame.y() < top;
            closed = closes ? Math.max(closed, frame.bottom()) : closed;
            opened = opens ? Math.min(opened, frame.y()) : opened;
        }
        return (closed + opened) / 2;
    }

    private void skip(Skip skip) {
        int lane = lane(skip.lane());
        path("M" + skip.from().right() + " " + skip.top() + "H" + lane + "V" + skip.bottom());
        int lines = above.merge(skip.from().id(), 1, Integer::sum) - 1;
        text("shape", column.right() + LABEL, skip.top() - 5 - lines * LINE, skip.shape());
        for (Box reader : skip.to()) {
            int y = reader.middle() - Skip.OFFSET;
            path("M" + lane + " " + y + "H" + (reader.right() + 2));
            head(reader.right(), y, 1, 0);
        }
    }

    private void path(String way) {
        svg.append("<path class=\"wire\" d=\"").append(way).append("\"/>\n");
    }

    /** The head of an arrow that comes from a given direction: its tip and the two corners behind. */
    private void head(int x, int y, int dx, int dy) {
        int back = 8;
        int half = 4;
        svg.append("<path class=\"head\" d=\"M").append(x).append(' ').append(y);
        svg.append('L').append(x + back * dx - half * dy).append(' ').append(y + back * dy - half * dx);
        svg.append('L').append(x + back * dx + half * dy).append(' ').append(y + back * dy + half * dx);
        svg.append("Z\"/>\n");
    }

    private void box(Box box) {
        String style = box.style().name().toLowerCase(Locale.ROOT);
        if (!box.times().isEmpty()) {
            rectangle("behind " + style, box, 4);
        }
        rectangle(style, box, 0);
        if (box.style() == Style.OUTPUT) {
            text("name", box.x() + 14, box.middle() + 5, box.name());
        } else if (box.style() != Style.FRAME) {
            text("name", box.x() + 14, box.y() + 18, box.name());
            text("layer", box.x() + 14, box.y() + 35, box.detail());
            text("note end", box.right() - 12, box.y() + 18, box.note());
            text("times end", box.right() - 12, box.y() + 35, box.times());
        }
    }

    private void rectangle(String style, Box box, int shift) {
        svg.append("<rect class=\"box ").append(style);
        svg.append("\" x=\"").append(box.x() + shift).append("\" y=\"").append(box.y() + shift);
        svg.append("\" width=\"").append(box.width()).append("\" height=\"").append(box.height());
        svg.append("\" rx=\"8\"/>\n");
    }

    private void text(String style, int x, int y, String text) {
        if (!text.isEmpty()) {
            svg.append("<text class=\"").append(style).append("\" x=\"").append(x);
            svg.append("\" y=\"")
                    .append(y)
                    .append("\">")
                    .append(Text.escape(text))
                    .append("</text>\n");
        }
    }
}
