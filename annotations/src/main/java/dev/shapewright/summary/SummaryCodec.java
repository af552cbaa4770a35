package dev.shapewright.summary;

import dev.shapewright.layers.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Encodes a summary as text: one line for the totals, then one for each row, with fields separated by tabs. The last
 * field of a row holds its explanations; if they occurred before, it is {@code ^} and their number instead.
 *
 * <p>A string constant of a class file holds at most 65,535 bytes, of which javac accepts one less; hence the chunks,
 * which may end anywhere.
 */
final class SummaryCodec {
    private static final String VERSION = "1";
    private static final int CHUNK_BYTES = 65_534;
    private static final long MOST_BYTES_EACH = 3;
    private static final String NONE = "";

    private SummaryCodec() {}

    static List<String> encode(ModelSummary summary) {
        StringBuilder text = new StringBuilder();
        header(text, summary);
        Flow flow = new Flow();
        Map<String, Integer> explained = new HashMap<>();
        for (LayerSummary row : summary.rows()) {
            line(text, row, flow.into(row.depth()), explained);
            flow.pass(row);
        }
        return chunks(text.toString());
    }

    private static List<String> chunks(String text) {
        if (MOST_BYTES_EACH * text.length() <= CHUNK_BYTES) {
            return List.of(text);
        }
        List<String> chunks = new ArrayList<>();
        int from = 0;
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            bytes += bytes(text.charAt(i));
            if (bytes > CHUNK_BYTES) {
                chunks.add(text.substring(from, i));
                from = i;
                bytes = bytes(text.charAt(i));
            }
        }
        chunks.add(text.substring(from));
        return chunks;
    }

    /** The number of bytes a character takes in a class file (The Java Virtual Machine Specification, 4.4.7). */
    private static int bytes(char c) {
        return c >= 0x800 ? 3 : c >= 0x80 || c == 0 ? 2 : 1;
    }

    private static void header(StringBuilder text, ModelSummary summary) {
        join(
                text,
                VERSION,
                summary.model(),
                summary.layout().name(),
                Integer.toString(summary.layerCount()),
                text(summary.parameters()),
                text(summary.trainableParameters()),
                text(summary.buffers()),
                text(summary.macs()),
                text(summary.activations()),
                text(summary.peakActivations()),
                summary.peakLayer().orElse(NONE),
                String.join(",", summary.outputs()),
                String.join(",", summary.trainingOutputs()),
                summary.fingerprint().orElse(NONE),
                pairs(summary.blocks()),
                pairs(summary.aliases()));
    }

    private static String pairs(Map<String, String> map) {
        List<String> pairs = new ArrayList<>();
        map.forEach((key, value) -> pairs.add(key + "=" + value));
        return String.join(",", pairs);
    }

    /** Appends a row; its inputs are left out if they are the default ones. */
    private static void line(StringBuilder text, LayerSummary row, List<String> above, Map<String, Integer> explained) {
        join(
                text,
                place(row),
                row.name(),
                escape(row.layer()),
                row.inputs().equals(above) ? "^" : String.join(",", row.inputs()),
                row.output().map(TensorShape::encoded).orElse(NONE)
                        + row.result().map(result -> "=" + inside(row, result)).orElse(NONE),
                text(row.parameters())
                        + row.sharesWith().map(owner -> "=" + owner).orElse(NONE),
                text(row.trainableParameters()),
                text(row.buffers()),
                text(row.macs()),
                row.receptiveField().map(TensorShape::encoded).orElse(NONE),
                escape(row.source()),
                once(ExplanationCodec.encode(row.explanations()), explained));
    }

    /** The name of a row inside a block, shortened to {@code .conv_2} if it begins with the block's. */
    private static String inside(LayerSummary block, String name) {
        return name.startsWith(block.name() + ".") ? name.substring(block.name().length()) : name;
    }

    /** The kind, in lower case if only training needs it, then the depth and the repetition unless they are 0: {@code L2*3}. */
    private static String place(LayerSummary row) {
        char kind = row.kind().name().charAt(0);
        return (row.training() ? Character.toLowerCase(kind) : kind)
                + (row.depth() == 0 ? NONE : Integer.toString(row.depth()))
                + (row.repetition() == 0 ? NONE : "*" + row.repetition());
    }

    /** A new explanation, escaped, or the number of an equal earlier one. */
    private static String once(String explanation, Map<String, Integer> explained) {
        int next = explained.size();
        int number = explanation.isEmpty() ? next : explained.computeIfAbsent(explanation, unseen -> next);
        return number == next ? escape(explanation) : "^" + number;
    }

    static ModelSummary decode(String... chunks) {
        String[] lines = String.join("", chunks).split("\n");
        String first = lines.length == 0 ? "" : lines[0];
        String version = first.split("\t", -1)[0];
        if (!version.equals(VERSION)) {
            throw new IllegalArgumentException(
                    isNumber(version)
                            ? "a summary of format " + version
                                    + ", written by a newer Shapewright: update shapewright-annotations"
                            : "no summary: " + first);
        }
        try {
            return decodeLines(lines);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("no summary: " + first, e);
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static ModelSummary decodeLines(String[] lines) {
        String[] head = lines[0].split("\t", -1);
        Layout layout = Layout.valueOf(head[2]);
        List<LayerSummary> rows = new ArrayList<>(lines.length - 1);
        Flow flow = new Flow();
        List<String> explained = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] fields = lines[i].split("\t", -1);
            rows.add(row(fields, flow, layout, explanation(fields, explained)));
            flow.pass(rows.get(i - 1));
        }
        return new ModelSummary(
                head[1],
                layout,
                rows,
                Integer.parseInt(head[3]),
                number(head[4]),
                number(head[5]),
                number(head[6]),
                number(head[7]),
                number(head[8]),
                number(head[9]),
                optional(head[10]),
                names(head[11]),
                names(head[12]),
                head.length > 15 ? map(head[15]) : Map.of(),
                optional(head[13]),
                map(head[14]));
    }

    /** The explanation of a row; a new one is kept for later rows. */
    private static String explanation(String[] fields, List<String> explained) {
        String text = fields[11];
        if (text.startsWith("^")) {
            return explained.get(Integer.parseInt(text.substring(1)));
        } else if (!text.isEmpty()) {
            explained.add(unescape(text));
        }
        return unescape(text);
    }

    private static LayerSummary row(String[] fields, Flow flow, Layout layout, String explanation) {
        String[] place = fields[0].substring(1).split("\\*", -1);
        int depth = place[0].isEmpty() ? 0 : Integer.parseInt(place[0]);
        String[] parameters = fields[5].split("=", 2);
        String[] outputs = fields[4].split("=", 2);
        Optional<TensorShape> output = optional(outputs[0]).map(shape -> TensorShape.decode(shape, layout));
        return new LayerSummary(
                kind(fields[0].charAt(0)),
                depth,
                place.length == 1 ? 0 : Integer.parseInt(place[1]),
                fields[1],
                unescape(fields[2]),
                fields[3].equals("^") ? flow.into(depth) : names(fields[3]),
                output,
                outputs.length == 1
                        ? Optional.empty()
                        : Optional.of(outputs[1].startsWith(".") ? fields[1] + outputs[1] : outputs[1]),
                number(parameters[0]),
                parameters.length == 1 ? Optional.empty() : Optional.of(parameters[1]),
                number(fields[6]),
                number(fields[7]),
                number(fields[8]),
                Character.isLowerCase(fields[0].charAt(0)),
                optional(fields[9]).map(shape -> TensorShape.decode(shape, layout)),
                unescape(fields[10]),
                ExplanationCodec.decode(
                        explanation, output, number(parameters[0]), number(fields[7]), number(fields[8])));
    }

    private static Map<String, String> map(String pairs) {
        Map<String, String> map = new HashMap<>();
        for (String pair : names(pairs)) {
            String[] keyAndValue = pair.split("=");
            map.put(keyAndValue[0], keyAndValue[1]);
        }
        return map;
    }

    private static LayerSummary.Kind kind(char letter) {
        return switch (Character.toUpperCase(letter)) {
            case 'I' -> LayerSummary.Kind.INPUT;
            case 'B' -> LayerSummary.Kind.BLOCK;
            default -> LayerSummary.Kind.LAYER;
        };
    }

    /** Appends a line of fields. */
    private static void join(StringBuilder text, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? NONE : "\t").append(fields[i]);
        }
        text.append('\n');
    }

    private static List<String> names(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static OptionalLong number(String text) {
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : NONE;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                char escaped = text.charAt(++i);
                plain.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
