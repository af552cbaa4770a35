package dev.shapewright.shapes.network;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalLong;

/** What a network is, in 16 hex digits: kinds, values, wiring, shapes and counts; not names, layout or lines. */
final class Fingerprint {
    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(Network network) {
        MessageDigest digest = sha256();
        for (Node node : network.nodes()) {
            String line = node.canonical() + "|" + node.inputs() + "|"
                    + node.output().orElseThrow() + "|"
                    + text(node.parameters().number()) + "|"
                    + text(node.trainable().number()) + "|"
                    + text(node.buffers().number()) + "|" + text(node.macs().number())
                    + (node.sharesWith().isPresent() ? "|=" + node.sharesWith().getAsInt() : "")
                    + (node.training() ? "|training" : "") + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        String outputs =
                network.outputs().stream().map(Network.Output::node).toList().toString();
        digest.update(outputs.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "?";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
