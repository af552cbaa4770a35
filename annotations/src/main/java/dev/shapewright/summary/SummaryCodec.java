package dev.shapewright.summary;

import dev.shapewright.layers.Layout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The text a summary travels in: one line for the totals, then one for each row, fields apart by tabs.
 *
 * <p>A string constant of a class file holds at most 65,535 bytes, hence chunks; each ends at the end of a line.
 */
final class SummaryCodec {
    private static final String VERSION = "1";
    private static final int CHUNK_BYTES = 60_000;
    private static final String NONE = "";

    private SummaryCodec() {}

    static List<String> encode(ModelSummary summary) {
        List<String> chunks = new ArrayList<>();
        StringBuilder chunk = new StringBuilder(header(summary));
        int bytes = chunk.length();
        String above = NONE;
        for (LayerSummary row : summary.rows()) {
            String line = line(row, above);
            int more = line.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > CHUNK_BYTES) {
                chunks.add(chunk.toString());
                chunk.setLength(0);
                bytes = 0;
            }
            chunk.append(line);
            bytes += more;
            above = row.name();
        }
        chunks.add(chunk.toString());
        return chunks;
    }

    private static String header(ModelSummary summary) {
        return join(
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
                summary.fingerprint().orElse(NONE));
    }

    /** A row; the inputs are left out where it reads just the row above. */
    private static String line(LayerSummary row, String above) {
        String inputs = String.join(",", row.inputs());
        return join(
                row.kind().name().substring(0, 1),
                row.name(),
                escape(row.layer()),
                inputs.equals(above) ? "^" : inputs,
                row.output().map(TensorShape::encoded).orElse(NONE),
                text(row.parameters()),
                text(row.trainableParameters()),
                text(row.buffers()),
                text(row.macs()),
                row.receptiveField().map(TensorShape::encoded).orElse(NONE),
                escape(row.source()));
    }

    static ModelSummary decode(String... chunks) {
        String[] lines = String.join("", chunks).split("\n");
        String[] head = lines[0].split("\t", -1);
        if (!head[0].equals(VERSION)) {
            throw new IllegalArgumentException("a summary of format " + head[0]
                    + ", written by a newer Shapewright: update shapewright-annotations");
        }
        Layout layout = Layout.valueOf(head[2]);
        List<LayerSummary> rows = new ArrayList<>(lines.length - 1);
        String above = NONE;
        for (int i = 1; i < lines.length; i++) {
            rows.add(row(lines[i].split("\t", -1), above, layout));
            above = rows.get(i - 1).name();
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
                optional(head[12]));
    }

    private static LayerSummary row(String[] fields, String above, Layout layout) {
        return new LayerSummary(
                fields[0].equals("I") ? LayerSummary.Kind.INPUT : LayerSummary.Kind.LAYER,
                fields[1],
                unescape(fields[2]),
                names(fields[3].equals("^") ? above : fields[3]),
                optional(fields[4]).map(shape -> TensorShape.decode(shape, layout)),
                number(fields[5]),
                number(fields[6]),
                number(fields[7]),
                number(fields[8]),
                optional(fields[9]).map(shape -> TensorShape.decode(shape, layout)),
                unescape(fields[10]));
    }

    private static String join(String... fields) {
        return String.join("\t", fields) + "\n";
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
