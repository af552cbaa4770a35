package dev.shapewright.shapes.network;

import dev.shapewright.shapes.tensor.Count;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a network is, in 16 hex digits: kinds, values, wiring, shapes and counts; not names, layout or lines. */
final class Fingerprint {
    private static final int BYTES = 8;

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
        byte[] digest = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static StringBuilder append(StringBuilder text, Count count) {
        return count instanceof Count.Known known ? text.append(known.value()) : text.append('?');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
