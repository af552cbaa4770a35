package dev.shapewright.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.network.Summaries;
import dev.shapewright.shapes.network.Totals;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.written.ProgramText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However much a few lines demand, the right answer or the right error comes within seconds. */
class ExtremeProgramsTest {
    /** The limit on a busy machine; otherwise each takes less than three seconds. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private static final String THOUSAND = """
            block A
                @Repeat(10) @Dense(units = 4)
            block B
                @Repeat(10) @A
            block C
                @Repeat(10) @B
            @Input(features = 4)
            """;

    private static Analysis analyze(String text) {
        Program program = ProgramText.read(text);
        return assertTimeout(LIMIT, () -> {
            Analysis analysis = new ModelAnalyzer().analyze(program);
            Summaries.of(analysis.network());
            return analysis;
        });
    }

    private static String only(Analysis analysis) {
        assertEquals(1, analysis.problems().size(), analysis.problems()::toString);
        Problem problem = analysis.problems().get(0);
        return "[" + problem.id() + "] " + problem.headline();
    }

    /** If there are many names, only the latest ones are listed and compared. */
    @Test
    void aNameBehindThousands() {
        StringBuilder text = new StringBuilder("@Input(features = 4)\n");
        for (int i = 0; i < 5000; i++) {
            text.append("@Relu @Name(\"name").append(i).append("\")\n@Dense(units = 4)\n");
        }
        Analysis analysis = analyze(text + "@Add(\"nane4998\")");

        Problem problem = analysis.problems().get(0);
        assertEquals("no tensor is called \"nane4998\"; did you mean \"name4998\"?", problem.headline());
        String known = problem.details().get(0).text();
        assertTrue(known.startsWith("name4980, name4981, "), known);
        assertTrue(known.endsWith(", name4999 and 4,980 before them"), known);
    }

    private static final int NAMES = 4000;

    private static String named() {
        StringBuilder text = new StringBuilder("@Input(features = 4)\n");
        for (int i = 0; i < NAMES; i++) {
            text.append("@Relu @Name(\"n").append(i).append("\")\n@Dense(units = 4)\n");
        }
        return text.toString();
    }

    /** None of the latest names can be joined: then the join is left out. */
    @Test
    void aJoinWithoutABranchBehindThousandsOfNames() {
        List<Problem> problems = analyze(named() + "@Dense(units = 99)\n@Add").problems();
        assertEquals(
                List.of(List.of("without @Add (line 12003)")),
                problems.stream().map(Problem::fixes).toList());
    }

    @Test
    void thousandsOfJoinsWithoutABranchBehindThousandsOfNames() {
        List<Problem> problems = analyze(named() + "@Add\n".repeat(NAMES)).problems();
        assertEquals(NAMES, problems.size());
        assertEquals(
                List.of("value = \"n3999\" gives 4", "value = \"n3998\" gives 4", "value = \"n3997\" gives 4"),
                problems.get(0).fixes());
    }

    /** What only training needs is not sought anew for each expectation. */
    @Test
    void thousandsOfExpectationsBehindATrainingHead() {
        String head = "@Input(features = 4)\n@Name(\"x\")\n@Dense(units = 3) @Output(value = \"t\", training = true)\n";
        StringBuilder text = new StringBuilder(head + "@From(\"x\")\n");
        for (int i = 1; i <= 8000; i++) {
            text.append("@Dense(units = 4) @Expect(macs = ").append(16 * i).append(")\n");
        }
        assertEquals(List.of(), analyze(text.toString()).problems());
        assertEquals(
                "[expectation-failed] the MACs up to here are 128,012, expected 128,000 (+12)",
                only(analyze(text + "@Concat(\"t\") @Expect(macs = 128000)")));
    }

    @Test
    void oneAxisThousandsOfTimes() {
        String axes = "Axis.HEIGHT, ".repeat(9_999) + "Axis.HEIGHT";
        List<Problem> problems = analyze(
                        "@Input(height = 8, width = 8, channels = 4)\n@LayerNorm(axes = {" + axes + "})")
                .problems();
        assertEquals(9_999, problems.size());
        assertEquals(
                "axes = {Axis.HEIGHT, Axis.WIDTH, Axis.CHANNELS} gives 8x8x4",
                problems.get(0).fixes().get(0));
    }

    @Test
    void thousandsOfMisplacedDirectives() {
        String layer = "@Input(features = 4)\n@Relu\n";
        List<Problem> run = analyze(layer + "@Frozen\n".repeat(10_000)).problems();
        assertEquals(10_000, run.size());
        assertEquals(
                "@Frozen (line 3) moved in front of @Relu (line 2)",
                run.get(0).fixes().get(0));
        List<Problem> mixed =
                analyze(layer + "@Frozen\n@Expect(4)\n".repeat(10_000)).problems();
        assertEquals(10_000, mixed.size());
        assertEquals(
                "@Frozen (line 3) moved in front of @Relu (line 2)",
                mixed.get(0).fixes().get(0));
    }

    /** There are so many unknown names that repeatedly comparing all pairs would take minutes. */
    @Test
    void thousandsOfUnknownNames() {
        StringBuilder text = new StringBuilder("@Input(features = 4)\n");
        for (int i = 0; i < 2000; i++) {
            text.append("@Relu @Name(\"name")
                    .append(i)
                    .append("\")\n@From(\"nome")
                    .append(i)
                    .append("\")\n");
        }
        assertTrue(analyze(text.toString()).problems().size() >= 2000);
    }

    @Test
    void aBillionLayers() {
        assertEquals(
                "[too-many-layers] @Relu is repeated 1,000,000,000 times; a model may have 100,000 layers, uses of blocks and"
                        + " repetitions in all",
                only(analyze("@Input(features = 4)\n@Repeat(1000000000) @Relu")));
    }

    @Test
    void aBillionOfNothing() {
        assertEquals(
                "[too-many-layers] @Nothing is repeated 1,000,000,000 times; a model may have 100,000 layers, uses of blocks"
                        + " and repetitions in all",
                only(analyze("block Nothing\n@Input(features = 4)\n@Repeat(1000000000) @Nothing\n@Relu")));
    }

    @Test
    void moreTimesThanALongCounts() {
        String thousand = "@Repeat(1000) ".repeat(7);
        assertEquals(
                "[too-many-layers] @Relu is repeated too many times; a model may have 100,000 layers, uses of blocks and"
                        + " repetitions in all",
                only(analyze("@Input(features = 4)\n" + thousand + "@Relu")));
    }

    @Test
    void tenToTheTenth() {
        StringBuilder blocks = new StringBuilder("block B0\n    @Repeat(10) @Dense(units = 4)\n");
        for (int i = 1; i < 10; i++) {
            blocks.append("block B")
                    .append(i)
                    .append("\n    @Repeat(10) @B")
                    .append(i - 1)
                    .append('\n');
        }
        assertEquals(
                "[too-many-layers] the model expands to more than 100,000 layers, uses of blocks and repetitions",
                only(analyze(blocks + "@Input(features = 4)\n@B9")));
    }

    @Test
    void leftOutIsCountedToo() {
        String left = "block B\n" + "    @When(false) @Relu\n".repeat(50) + "@Input(features = 4)\n@Repeat(5000) @B";
        assertEquals(
                "[too-many-layers] the model expands to more than 100,000 layers, uses of blocks and repetitions",
                only(analyze(left)));
    }

    @Test
    void aHundredThousandStepsAreNotTooMany() {
        Analysis analysis = analyze("block Nothing\n@Input(features = 4)\n@Repeat(99999) @Nothing\n@Dense(units = 1)");
        assertEquals(List.of(), analysis.problems());
        assertEquals(Count.of(5), Totals.of(analysis.network()).parameters());
    }

    @Test
    void aHundredDeepAndOneMore() {
        assertEquals(
                List.of(),
                analyze("chain Deep 100\n@Input(features = 4)\n@Deep1").problems());
        assertEquals(
                "[nesting-too-deep] blocks are used inside one another more than 100 deep",
                only(analyze("chain Deep 101\n@Input(features = 4)\n@Deep1")));
        assertEquals(
                "[nesting-too-deep] blocks are used inside one another more than 100 deep",
                only(analyze("chain Deep 200\n@Input(features = 4)\n@Deep1")));
    }

    @Test
    void fiftyThousandLayers() {
        Analysis analysis = analyze(THOUSAND + "@Repeat(50) @C");
        assertEquals(List.of(), analysis.problems());
        Totals totals = Totals.of(analysis.network());
        assertEquals(50_000, totals.layers());
        assertEquals(Count.of(50_000 * 20), totals.parameters());
        assertEquals(Count.of(50_000 * 16), totals.macs());
        assertEquals(
                "c_50.b_10.a_10.dense_10",
                analysis.network().nodes().get(50_000).name());
    }

    /** Fixes are tried by expanding the model again. */
    @Test
    void thirtyMistakesBehindFiftyThousandLayers() {
        String slices = "@From(\"x\")\n@Slice(from = 2, to = 9)\n".repeat(30);
        Analysis analysis = analyze(THOUSAND + "@Repeat(50) @C\n@Name(\"x\")\n" + slices);
        assertEquals(30, analysis.problems().size());
        analysis.problems().stream()
                .limit(20)
                .forEach(problem -> assertEquals(List.of("to = 4 gives 2"), problem.fixes()));
    }

    @Test
    void aMistakeDeepInside() {
        String text = """
                block A(int i)
                    @Repeat(10) @Dense(units = 4)
                    @When(i == 44) @Slice(from = 2, to = 9)
                block B(int i)
                    @Repeat(10) @A(i = i)
                block C(int i)
                    @Repeat(10) @B(i = i)
                @Input(features = 4)
                @Repeat(50) @C(i = Repeat.INDEX)
                """;
        Analysis analysis = analyze(text);
        assertEquals("[slice-out-of-range] to 9 is behind the end of the 4 features", only(analysis));
        assertEquals(
                List.of("to = 4 in @Slice (A.java:4) gives 2", "units = 9 in @Dense (A.java:2) gives 7"),
                analysis.problems().get(0).fixes());
    }

    @Test
    void tenThousandNamesAndExpectations() {
        StringBuilder text = new StringBuilder("@Input(features = 4)\n@Dense(units = 4)\n");
        for (int i = 0; i < 10_000; i++) {
            text.append("@Name(\"n").append(i).append("\") @Expect(4)\n");
        }
        Analysis analysis = analyze(text + "@Add(\"n9999\")\n@Add(\"n10000\")");
        assertEquals("[unknown-name] no tensor is called \"n10000\"; did you mean \"n9999\"?", only(analysis));
        assertEquals("n0", analysis.network().nodes().get(1).name());
    }

    @Test
    void aLongExpressionAndADeepOne() {
        Analysis analysis = analyze("@Input(features = 4)\n@Dense(units = 1" + " + 1".repeat(1_000)
                + ")\n@Dense(units = " + "(1 + ".repeat(100) + "1" + ")".repeat(100) + ")");
        assertEquals(List.of(), analysis.problems());
        assertEquals(
                Count.of(4 * 1001 + 1001 + 1001 * 101 + 101),
                Totals.of(analysis.network()).parameters());
    }

    /** Blocks, repetitions and conditions are another way to write the same network. */
    @Test
    void aModelRewrittenWithBlocksIsTheSame() {
        String plain = """
                @Input(height = 8, width = 8, channels = 3)
                @Conv(kernel = 3, filters = 4, padding = 1, bias = false)
                @BatchNorm
                @Conv(kernel = {3, 3}, filters = 8, padding = {1, 1, 1, 1}, bias = false)
                @BatchNorm
                @Name("x")
                @Relu
                @Concat("x")
                @GlobalAvgPool
                @Dense(units = 10)
                """;
        String blocks = """
                block ConvBn(int filters, boolean act = true)
                    int kernel = 2 + 1;
                    @Conv(kernel = kernel, filters = filters, padding = kernel / 2, bias = false)
                    @BatchNorm
                    @When(act) @Relu
                block Head(int classes, String skip)
                    @Concat(skip)
                    @GlobalAvgPool
                    @Dense(units = classes)
                @Input(height = 8, width = 8, channels = 3, layout = Layout.CHANNELS_FIRST)
                @Repeat(2) @ConvBn(filters = 4 << Repeat.INDEX, act = false)
                @Name("other")
                @Relu
                @Head(classes = 10, skip = "other")
                """;
        String fingerprint = fingerprint(plain);
        assertEquals(fingerprint, fingerprint(blocks));
        assertTrue(!fingerprint.equals(fingerprint(blocks.replace("classes = 10", "classes = 11"))));
    }

    private static String fingerprint(String text) {
        return Summaries.of(analyze(text).network()).fingerprint().orElseThrow();
    }

    /** A table of widths, written as conditions in conditions. */
    @Test
    void conditionsInConditions() {
        StringBuilder width = new StringBuilder();
        for (int round = 0; round < 200; round++) {
            width.append("Repeat.INDEX == ")
                    .append(round)
                    .append(" ? ")
                    .append(round + 1)
                    .append(" : ");
        }
        Analysis analysis = analyze("@Input(features = 3)\n@Repeat(200)\n@Dense(units = " + width + "7)");
        assertEquals(List.of(), analysis.problems());
        assertEquals("200", Summaries.of(analysis.network()).layer("dense_200").shape());
    }

    /** A repeated mistake is a single one, even if its number differs in each repetition. */
    @Test
    void aMistakeInEachRepetitionIsOne() {
        assertEquals(
                "[value-out-of-range] units -100 is less than 1",
                only(analyze("@Input(features = 3)\n@Repeat(5000)\n@Dense(units = Repeat.INDEX - 100)")));
        assertEquals(
                "[value-out-of-range] units -2 is less than 1",
                only(analyze("block B(int n)\n    @Dense(units = n)\n@Input(features = 3)\n@Repeat(5)\n"
                        + "@B(n = Repeat.INDEX - 2)")));
    }
}
