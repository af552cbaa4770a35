package dev.shapewright.shapes.network;

import dev.shapewright.shapes.tensor.Count;
import java.util.LinkedHashSet;
import java.util.Set;

/** Identifies a network by 16 hex digits: kinds, values, wiring, shapes and counts; not names, layout or lines. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Network network) {
        StringBuilder text = new StringBuilder();
        for (Node node : network.nodes()) {
            text.append(node.wording().canonical())
                    .append('|')
                    .append(node.inputs())
                    .append('|')
                    .append(node.output().orElseThrow())
                    .append('|');
            append(text, node.parameters()).append('|');
            append(text, node.trainable()).append('|');
            append(text, node.buffers()).append('|');
            append(text, node.macs());
            if (node.sharesWith().isPresent()) {
                text.append("|=").append(node.sharesWith().getAsInt());
            }
            text.append(node.training() ? "|training\n" : "\n");
        }
        Set<String> outputs = new LinkedHashSet<>();
        for (Network.Output output : network.outputs()) {
            outputs.add(output.node() + (output.training() ? " training" : ""));
        }
        text.append(outputs);
        return Digest.of(text.toString());
    }

    private static StringBuilder append(StringBuilder text, Count count) {
        return count instanceof Count.Known known ? text.append(known.value()) : text.append('?');
    }
}
