package dev.shapewright.shapes;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Input;
import dev.shapewright.layers.Padding;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.network.Summaries;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.tensor.Size;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever numbers a user writes, the engine answers with valid sizes, and with errors that have a place. */
class ExtremeValuesTest {
    private static final List<Long> NUMBERS = List.of(
            (long) Integer.MIN_VALUE,
            (long) Padding.SAME,
            (long) Padding.SAME_LOWER,
            (long) Padding.CAUSAL,
            (long) Input.ANY,
            Input.ANY + 1L,
            -2L,
            -1L,
            0L,
            1L,
            2L,
            3L,
            4L,
            7L,
            1L << 16,
            (1L << 30) + 1,
            Integer.MAX_VALUE - 1L,
            (long) Integer.MAX_VALUE);
    private static final List<Double> REALS = List.of(
            0.0, -0.0, 1.0, 0.5, -1.0, 2.0, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, -Double.MAX_VALUE);
    private static final List<String> INPUTS = List.of(
            "@Input(features = 6)",
            "@Input(length = 6)",
            "@Input(length = 9, features = 6)",
            "@Input(height = 9, width = 8, channels = 6)",
            "@Input(depth = 5, height = 9, width = 8, channels = 6)",
            "@Input(height = 1, width = 1, channels = 1)",
            "@Input(height = Input.ANY, width = Input.ANY, channels = 4)",
            "@Input(height = 4, width = 4, channels = Input.ANY)",
            "@Input(length = Integer.MAX_VALUE, features = Integer.MAX_VALUE)",
            "@Input(height = Integer.MAX_VALUE, width = 1, channels = 2147483646)");

    private final ModelAnalyzer analyzer = new ModelAnalyzer();
    private final FixCheck fixes = new FixCheck();

    @Test
    void eachValueOfEachElement() {
        int analyzed = 0;
        for (String input : INPUTS) {
            for (String type : analyzer.types()) {
                for (Method element : elements(type)) {
                    for (Value value : values(element)) {
                        check(List.of(Source.call(input), plain(type).with(element.getName(), value)));
                        analyzed++;
                    }
                }
            }
        }
        assertTrue(analyzed > 15_000, "stacks: " + analyzed);
    }

    @Test
    void randomValuesOfAllElements() {
        Random random = new Random(1);
        List<String> types = analyzer.types();
        for (int round = 0; round < 10_000; round++) {
            List<Call> calls = new ArrayList<>();
            calls.add(random.nextInt(4) == 0 ? wild("Input", random) : Source.call(pick(INPUTS, random)));
            int more = 1 + random.nextInt(4);
            for (int i = 0; i < more; i++) {
                calls.add(wild(pick(types, random), random));
            }
            check(calls);
        }
    }

    private Call wild(String type, Random random) {
        Call call = plain(type);
        for (Method element : elements(type)) {
            if (random.nextBoolean() && !element.getName().equals("layout")) {
                call = call.with(element.getName(), pick(values(element), random));
            }
        }
        return call;
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** The annotation with some value for each required element. */
    private static Call plain(String type) {
        Call call = Call.of(type);
        for (Method element : elements(type)) {
            if (element.getDefaultValue() == null) {
                call = call.with(element.getName(), Source.some(type, element.getName()));
            }
        }
        return call;
    }

    private static List<Method> elements(String type) {
        try {
            return Arrays.stream(Class.forName("dev.shapewright.layers." + type).getDeclaredMethods())
                    .sorted(Comparator.comparing(Method::getName))
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Value> values(Method element) {
        Class<?> type = element.getReturnType();
        if (type == int[].class) {
            return arrays();
        } else if (type == int.class) {
            return NUMBERS.stream().map(Value::of).toList();
        } else if (type == long.class) {
            List<Value> values = new ArrayList<>(NUMBERS.stream().map(Value::of).toList());
            values.add(Value.of(Long.MIN_VALUE));
            values.add(Value.of(Long.MAX_VALUE));
            return values;
        } else if (type == double.class) {
            return REALS.stream().map(real -> (Value) new Value.Real(real)).toList();
        } else if (type == boolean.class) {
            return List.of(new Value.Truth(false), new Value.Truth(true));
        } else if (type == String.class) {
            return List.of(new Value.Text(""), new Value.Text("input"), new Value.Text("a"), new Value.Text("\n"));
        } else if (type == String[].class) {
            return List.of(many(), many(new Value.Text("input")), many(new Value.Text("a"), new Value.Text("current")));
        } else if (type == Axis[].class) {
            return axes();
        }
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> (Value) new Value.Constant(type.getSimpleName(), constant.toString()))
                .toList();
    }

    private static Value many(Value... values) {
        return new Value.Many(List.of(values));
    }

    /** No axis, each axis, each pair of axes, and all axes. */
    private static List<Value> axes() {
        List<Value> all = Arrays.stream(Axis.values())
                .map(axis -> (Value) new Value.Constant("Axis", axis.name()))
                .toList();
        List<Value> lists = new ArrayList<>(List.of(many(), new Value.Many(all)));
        for (Value one : all) {
            lists.add(many(one));
            all.forEach(other -> lists.add(many(one, other)));
        }
        return lists;
    }

    /**
     * Arrays of no number, one, and up to seven; longer arrays start at each number in turn and continue with the
     * following ones.
     */
    private static List<Value> arrays() {
        List<Value> arrays = new ArrayList<>();
        arrays.add(new Value.Many(List.of()));
        for (int length = 1; length <= 7; length++) {
            for (int first = 0; first < NUMBERS.size(); first++) {
                List<Value> numbers = new ArrayList<>();
                for (int i = 0; i < length; i++) {
                    numbers.add(Value.of(NUMBERS.get((first + i * length) % NUMBERS.size())));
                }
                arrays.add(new Value.Many(numbers));
            }
        }
        return arrays;
    }

    private void check(List<Call> calls) {
        Stack stack = Source.stack(calls);
        try {
            Analysis analysis = analyzer.analyze(stack);
            Summaries.of(analysis.network());
            analysis.problems().forEach(problem -> checkPlace(problem, calls));
            analysis.network().nodes().forEach(node -> checkSizes(node, calls));
            checkSilence(analysis, calls);
            fixes.check(new Program(stack), analysis.problems());
        } catch (RuntimeException e) {
            fail(calls.toString(), e);
        }
    }

    private static void checkPlace(Problem problem, List<Call> calls) {
        Site site = problem.site();
        boolean valid = site.entry() >= 0 && site.entry() < calls.size();
        if (valid && !site.element().isEmpty()) {
            Value written = calls.get(site.entry()).elements().get(site.element());
            int values = written instanceof Value.Many many ? many.values().size() : 1;
            valid = written != null && (site.index() == Site.WHOLE || (site.index() >= 0 && site.index() < values));
        }
        assertTrue(valid, () -> problem + " of " + calls);
        assertTrue(!problem.headline().isBlank() && !problem.headline().endsWith("."), () -> problem.toString());
    }

    private static void checkSizes(Node node, List<Call> calls) {
        node.output()
                .ifPresent(shape -> assertTrue(
                        shape.sizes().stream()
                                .allMatch(size -> size instanceof Size.Unknown
                                        || (size instanceof Size.Known known
                                                && known.value() >= 1
                                                && known.value() <= Integer.MAX_VALUE)),
                        () -> shape + " of " + node.name() + " in " + calls));
    }

    /** Checks that a layer without facts has an error, at the layer or before it. */
    private static void checkSilence(Analysis analysis, List<Call> calls) {
        boolean error =
                analysis.problems().stream().anyMatch(problem -> problem.id().severity() == Severity.ERROR);
        boolean broken = analysis.network().nodes().stream()
                .anyMatch(node -> node.facts().isEmpty());
        assertTrue(error || !broken, () -> "a broken layer without an error in " + calls);
    }
}
