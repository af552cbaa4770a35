package dev.shapewright.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.network.Totals;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.written.ProgramText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The meaning of programs with blocks, as their expansion: {@code networks/cases.txt}. */
class SemanticsTest {
    /** A title, a program, and its expansion as {@link #text} writes it. */
    record Case(String title, ProgramText source, String network) {
        @Override
        public String toString() {
            return title;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void expands(Case wanted) {
        assertEquals(wanted.network, text(new ModelAnalyzer().analyze(wanted.source.program())));
    }

    static Stream<Case> cases() {
        return Arrays.stream(resource("/networks/cases.txt").split("\n\n+")).map(SemanticsTest::read);
    }

    private static Case read(String text) {
        List<String> lines = text.strip().lines().toList();
        int first = lines.size();
        while (isExpected(lines.get(first - 1))) {
            first--;
        }
        return new Case(
                lines.get(0),
                ProgramText.of(String.join("\n", lines.subList(1, first))),
                String.join("\n", lines.subList(first, lines.size())));
    }

    private static boolean isExpected(String line) {
        return line.startsWith("= ") || line.startsWith("total ") || line.startsWith("! ");
    }

    /** A row for each tensor, then the totals and the problems. */
    private static String text(Analysis analysis) {
        Network network = analysis.network();
        List<String> lines = new ArrayList<>();
        network.nodes().forEach(node -> lines.add(row(network, node, lines.size())));
        Totals totals = Totals.of(network);
        String outputs = network.outputs().stream()
                .map(output -> output(network, output))
                .collect(Collectors.joining(", "));
        String sums = count(totals.parameters(), "parameters")
                + count(totals.buffers(), "buffers")
                + count(totals.macs(), "MACs")
                + count(totals.activations(), "activations");
        lines.add("total" + sums.replaceFirst(",", "") + " -> " + outputs);
        analysis.problems().forEach(problem -> lines.add("! [" + problem.id() + "] " + problem.headline()));
        return String.join("\n", lines);
    }

    private static String output(Network network, Network.Output output) {
        String node = network.nodes().get(output.node()).name();
        String name = output.name().orElse(node);
        return node + (name.equals(node) ? "" : " as " + name) + (output.training() ? " (training)" : "");
    }

    private static String row(Network network, Node node, int index) {
        String shape =
                node.output().map(output -> output.text(network.layout())).orElse("-");
        List<String> from = node.inputs().stream()
                .map(input -> network.nodes().get(input).name())
                .toList();
        boolean next = node.inputs().equals(List.of(index - 1));
        return "= " + node.name() + " " + shape + count(node.parameters(), "parameters")
                + count(node.buffers(), "buffers") + count(node.macs(), "MACs")
                + (next || node.isInput() ? "" : ", from " + String.join(" + ", from))
                + (node.frozen() ? ", frozen" : "")
                + (node.sharesWith().isPresent()
                        ? ", weights of "
                                + network.nodes()
                                        .get(node.sharesWith().getAsInt())
                                        .name()
                        : "")
                + (node.training() ? ", training" : "");
    }

    private static String count(Count count, String noun) {
        return count.equals(Count.zero())
                ? ""
                : ", " + (count.number().isPresent() ? count.number().getAsLong() : "?") + " " + noun;
    }

    private static String resource(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SemanticsTest.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
