package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stubs of Kotlin classes, copied from kapt's output; the module {@code builds} runs kapt itself. */
class KotlinStubTest {
    private static final String METADATA = "package kotlin; public @interface Metadata {}";

    private static final String TAIL = """
            import dev.shapewright.layers.*;
            @Dense(units = 4)
            %s
            @interface Tail {}
            """;

    /** {@code @Input(features = 3) @Relu @Tail @Relu class Net}, where Tail has Kotlin's default retention. */
    private static final String DISPLACED = """
            @kotlin.Metadata()
            @Tail()
            @dev.shapewright.layers.Input(features = 3)
            @dev.shapewright.layers.Relu()
            @dev.shapewright.layers.Relu()
            public final class Net {}
            """;

    private static final String IN_PLACE =
            DISPLACED.replace("@Tail()\n", "").replace("Relu()\n@", "Relu()\n@Tail()\n@");

    /** {@code @Dense(units = Hidden.units + 1) annotation class Hidden(val units: Int)}, with its stand-in. */
    private static final String BLOCK = """
            @kotlin.Metadata()
            @dev.shapewright.layers.Dense(units = 241)
            public abstract @interface Hidden {
                public static final int units = dev.shapewright.layers.Arg.INT;
                public abstract int units();
            }
            """;

    private static List<String> said(Compiled compiled) {
        return compiled.ours().stream()
                .map(said -> said.file() + ":" + said.line() + " "
                        + said.text().lines().findFirst().orElse(""))
                .toList();
    }

    private static Compiled compile(TestCompiler compiler, String retention, String model) {
        return compiler.compile(
                Map.of("kotlin/Metadata.java", METADATA, "Tail.java", TAIL.formatted(retention), "Net.java", model),
                List.of());
    }

    @EachCompiler
    void ofABlockThatMayBeDisplacedTheOrderIsUnknown(TestCompiler compiler) {
        for (String retention :
                List.of("", "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)")) {
            Compiled compiled = compile(compiler, retention, DISPLACED);

            assertEquals(
                    List.of(
                            "Net.java:6 [order-unknown] kapt puts @Tail in front of all layers, for it is retained at run time:"
                                    + " write @Retention(RetentionPolicy.CLASS) on this block"),
                    said(compiled));
            assertEquals(Set.of("Tail_Block.java"), compiled.generated().keySet());
        }
    }

    @EachCompiler
    void aBlockWithTheRetentionOfLayersStaysInItsPlace(TestCompiler compiler) {
        String retention = "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.CLASS)";

        assertEquals(List.of(), said(compile(compiler, retention, IN_PLACE)));
    }

    @EachCompiler
    void aBlockInKotlinHasLostItsExpressions(TestCompiler compiler) {
        Compiled compiled = compiler.compile(Map.of("kotlin/Metadata.java", METADATA, "Hidden.java", BLOCK), List.of());

        assertEquals(
                List.of("Hidden.java:3 [kotlin-block] a block is written in Java:"
                        + " in Kotlin its expressions are lost, and the order of its layers may be, too"),
                said(compiled));
        assertEquals(Set.of(), compiled.generated().keySet());
    }
}
