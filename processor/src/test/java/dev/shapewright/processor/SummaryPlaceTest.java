package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Loaded;
import dev.shapewright.processor.testing.TestCompiler;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The location, name and visibility of the generated class, for every kind of model type. */
class SummaryPlaceTest {
    private static final String MODEL = "@Input(features = 4) @Dense(units = 2)";

    private static String file(String types) {
        return "import dev.shapewright.layers.*;\n" + types.replaceAll("@Model\\b", MODEL);
    }

    /** The generated classes with their modifiers; checks that each can be loaded and has the model's sizes. */
    private static Map<String, String> generated(Compiled compiled, String packageName) {
        Map<String, String> modifiers = new TreeMap<>();
        for (String file : compiled.generated().keySet()) {
            String name = file.replace(".java", "");
            Loaded loaded = Loaded.of(compiled, packageName + name);
            assertEquals("4 -> 2", loaded.value("INPUT_SHAPE") + " -> " + loaded.value("OUTPUT_SHAPE"));
            modifiers.put(name, Modifier.toString(loaded.type().getModifiers()));
        }
        return modifiers;
    }

    @EachCompiler
    void ofEveryKindOfType(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Models.java", file("""
                @Model class Plain {}
                @Model abstract class Generic<T extends Comparable<T>> {}
                @Model record Pair(int left, int right) {}
                @Model enum Color { RED { }, GREEN }
                @Model interface Shape {}
                @Model sealed interface Closed permits Leaf {}
                record Leaf() implements Closed {}
                """));

        assertEquals(Set.of(), Set.copyOf(compiled.diagnostics()));
        assertEquals(
                Map.of(
                        "PlainModelSummary", "final",
                        "GenericModelSummary", "final",
                        "PairModelSummary", "final",
                        "ColorModelSummary", "final",
                        "ShapeModelSummary", "final",
                        "ClosedModelSummary", "final"),
                generated(compiled, ""));
    }

    @EachCompiler
    void ofMembersPrivateAndDeep(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Outer.java", file("""
                class Outer<T> {
                    @Model private static class Hidden<U> {}
                    @Model protected class Inner { @Model private class Deep {} }
                    @Model private enum Kind {}
                    @Model private record Row() {}
                    interface Part { @Model interface Net {} }
                }
                """));

        assertEquals(Set.of(), Set.copyOf(compiled.allErrors()));
        assertEquals(
                Map.of(
                        "Outer_HiddenModelSummary", "final",
                        "Outer_InnerModelSummary", "final",
                        "Outer_Inner_DeepModelSummary", "final",
                        "Outer_KindModelSummary", "final",
                        "Outer_RowModelSummary", "final",
                        "Outer_Part_NetModelSummary", "final"),
                generated(compiled, ""));
        assertEquals(
                "Outer.Inner.Deep",
                Loaded.of(compiled, "Outer_Inner_DeepModelSummary").summary().model());
    }

    @EachCompiler
    void publicOnlyWhereAllAroundItIs(TestCompiler compiler) {
        Compiled compiled = compiler.compile(Map.of("zoo/small/Outer.java", "package zoo.small;\n" + file("""
                @Model public class Outer {
                    @Model public static class Net {}
                    @Model static class Own {}
                    @Model protected static class Heirs {}
                    @Model private static class Mine { @Model public static class Inside {} }
                    public interface Part { @Model class Implied {} }
                    public record Row() { @Model public enum Kind {} }
                }
                @Model class Beside { @Model public static class Net {} }
                """)));

        assertEquals(Set.of(), Set.copyOf(compiled.allErrors()));
        assertEquals(
                Map.of(
                        "OuterModelSummary", "public final",
                        "Outer_NetModelSummary", "public final",
                        "Outer_OwnModelSummary", "final",
                        "Outer_HeirsModelSummary", "final",
                        "Outer_MineModelSummary", "final",
                        "Outer_Mine_InsideModelSummary", "final",
                        "Outer_Part_ImpliedModelSummary", "public final",
                        "Outer_Row_KindModelSummary", "public final",
                        "BesideModelSummary", "final",
                        "Beside_NetModelSummary", "final"),
                generated(compiled, "zoo.small."));
    }

    /** The annotations are on one class, so its subclass and its members are not models. */
    @EachCompiler
    void nothingIsInherited(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Base.java", file("""
                @Model class Base { class Member {} }
                class Heir extends Base {}
                """));

        assertEquals(Set.of("BaseModelSummary.java"), compiled.generated().keySet());
        assertEquals(Set.of(), Set.copyOf(compiled.diagnostics()));
    }

    /** The package of a model may have classes with the names of those that the generated source imports. */
    @EachCompiler
    void besideClassesOfTheNamesOfItsImports(TestCompiler compiler) {
        Compiled compiled = compiler.compile(Map.of(
                "zoo/Net.java", "package zoo;\n" + file("@Model public class Net {}"),
                "zoo/ModelSummary.java", "package zoo;\nclass ModelSummary {}",
                "zoo/Generated.java", "package zoo;\n@interface Generated {}"));

        assertEquals(Set.of(), Set.copyOf(compiled.diagnostics()));
        assertEquals(Map.of("NetModelSummary", "public final"), generated(compiled, "zoo."));
    }

    @EachCompiler
    void besideAClassCalledString(TestCompiler compiler) {
        Compiled compiled = compiler.compile(Map.of(
                "zoo/Net.java",
                "package zoo;\n" + file("@Model public class Net {}"),
                "zoo/String.java",
                "package zoo;\nclass String {}"));

        assertEquals(Set.of(), Set.copyOf(compiled.diagnostics()));
        assertEquals(Map.of("NetModelSummary", "public final"), generated(compiled, "zoo."));
    }

    @EachCompiler
    void rowsNameTheFileThatTheModelStandsIn(TestCompiler compiler) {
        Compiled compiled = compiler.compile(
                "Several.java", file("class First {}\n@Model\nclass Second {\n  @Model class Net {}\n}"));

        assertEquals(
                "Several.java:3",
                Loaded.of(compiled, "SecondModelSummary")
                        .summary()
                        .layer("dense_1")
                        .source());
        assertEquals(
                "Several.java:5",
                Loaded.of(compiled, "Second_NetModelSummary")
                        .summary()
                        .layer("dense_1")
                        .source());
    }

    /** Inherited annotations belong to the superclass. */
    @EachCompiler
    void inheritedBlocksAreTheSuperclassesOwn(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Models.java", file("""
                @Relu @java.lang.annotation.Inherited @interface Act {}
                @Model @Act class Net {}
                class Sub extends Net {}
                """));

        assertEquals(Set.of(), Set.copyOf(compiled.diagnostics()));
        assertEquals(
                Set.of("NetModelSummary.java", "Act_Block.java"),
                compiled.generated().keySet());
    }

    /** Whatever the charset of a source, the generated one is ASCII. */
    @EachCompiler
    void ofNamesBeyondAscii(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Models.java", file("""
                @Custom(name = "h\u00f6rt \ud83d\udc42") @interface H\u00f6rt {}
                @Model @H\u00f6rt class Gr\u00f6\u00dfe {}
                """));

        assertEquals(Set.of(), Set.copyOf(compiled.diagnostics()));
        compiled.generated().values().forEach(source -> assertEquals("", source.replaceAll("[ -~\n]", "")));
        String table =
                Loaded.of(compiled, "Gr\u00f6\u00dfeModelSummary").summary().toString();
        assertTrue(table.contains("Custom h\u00f6rt \ud83d\udc42"), table);
    }

    /** An unpaired surrogate, which no charset can encode. */
    @EachCompiler
    void ofHalfACharacter(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Net.java", file("""
                @Model @Custom(name = "a\\ud800b") class Net {}
                """));

        assertEquals(Set.of(), Set.copyOf(compiled.diagnostics()));
        String table = Loaded.of(compiled, "NetModelSummary").summary().toString();
        assertTrue(table.contains("Custom a\ud800b"), table);
    }
}
