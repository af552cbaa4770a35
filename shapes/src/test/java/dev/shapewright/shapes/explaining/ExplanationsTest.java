package dev.shapewright.shapes.explaining;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.layer.LayerCatalog;
import dev.shapewright.shapes.network.SeedNetwork;
import dev.shapewright.summary.Explanation;
import dev.shapewright.summary.Explanation.Kind;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The explanations of each layer, checked against ones written by hand, and every formula against the number beside it. */
class ExplanationsTest {
    /** A sum in a note: {@code 16*8 + 16 = 144}; one with an unknown size has a {@code ?}. */
    private static final Pattern EQUATION =
            Pattern.compile("((?:floor\\(|ceil\\(|[0-9(])[0-9a-z*/+() -]*) = ([0-9,]+)");

    static List<ExplainedStack> stacks() {
        return ExplainedStack.all();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void whatExplainsTheLastLayer(ExplainedStack stack) {
        List<LayerSummary> rows = stack.summary().rows();
        assertEquals(stack.expected(), ExplainedStack.text(rows.get(rows.size() - 1)));
    }

    @Test
    void everyLayerOfTheCatalogIsExplained() {
        Set<String> explained = stacks().stream().map(ExplainedStack::type).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                new LayerCatalog()
                        .types().stream()
                                .filter(type -> !explained.contains(type))
                                .toList());
    }

    static Stream<String> sources() {
        Random random = new Random(20_26);
        return Stream.concat(
                Stream.concat(stacks().stream().map(ExplainedStack::source), Stream.of(SeedNetwork.SOURCE)),
                Stream.generate(() -> RandomStack.of(random)).limit(400));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyFormulaGivesTheNumberBesideIt(String source) {
        for (LayerSummary row : ExplainedStack.summary(source).rows()) {
            row.explanations().forEach(explanation -> check(explanation, source));
            checkAxes(row, source);
            assertEquals(row.parameters(), sum(row, Kind.PARAMETERS), source);
            assertEquals(row.buffers(), sum(row, Kind.BUFFERS), source);
            assertEquals(row.macs(), sum(row, Kind.MACS), source);
        }
    }

    private static void check(Explanation explanation, String source) {
        String where = explanation + " of " + source;
        if (explanation.kind() == Kind.NOTE) {
            Matcher equations = EQUATION.matcher(explanation.formula());
            boolean found = equations.find();
            assertEquals(explanation.formula().matches(".*[0-9)] = [0-9].*"), found, where);
            if (found) {
                String right = equations.group(2).replace(",", "");
                assertEquals(new BigInteger(right), Sum.of(equations.group(1)), where);
            }
        } else if (explanation.formula().contains("?")) {
            assertEquals(OptionalLong.empty(), explanation.value(), where);
        } else if (explanation.formula().matches("[0-9].*|\\(.*|floor.*|ceil.*|max.*")) {
            BigInteger value = BigInteger.valueOf(explanation.value().orElseThrow());
            assertEquals(value, Sum.of(explanation.formula()), where);
        }
    }

    /** Checks that an axis has at most one explanation, which gives the output's size. */
    private static void checkAxes(LayerSummary row, String source) {
        List<Explanation> axes = row.explanations().stream()
                .filter(each -> each.kind() == Kind.AXIS)
                .toList();
        assertEquals(axes.stream().map(Explanation::name).distinct().count(), axes.size(), source);
        for (Explanation each : axes) {
            Axis axis = Axis.valueOf(each.name().toUpperCase(Locale.ROOT));
            long size = row.output().orElseThrow().size(axis).orElse(-1);
            assertEquals(size, each.value().orElse(-1), source);
        }
    }

    private static OptionalLong sum(LayerSummary row, Kind kind) {
        List<Explanation> parts =
                row.explanations().stream().filter(each -> each.kind() == kind).toList();
        return parts.stream().anyMatch(part -> part.value().isEmpty())
                ? OptionalLong.empty()
                : OptionalLong.of(parts.stream()
                        .mapToLong(part -> part.value().orElseThrow())
                        .sum());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void comesBackFromItsTextAsItWas(String source) {
        ModelSummary summary = ExplainedStack.summary(source);
        ModelSummary back = ModelSummary.decode(summary.encode().toArray(String[]::new));
        assertEquals(summary, back);
        assertEquals(summary.explain(), back.explain());
    }
}
