package dev.shapewright.processor;

import static dev.shapewright.processor.Libraries.LIBRARY;
import static dev.shapewright.processor.Libraries.NET;
import static dev.shapewright.processor.Libraries.assertSame;
import static dev.shapewright.processor.Libraries.parameters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.TestCompiler;
import java.util.Map;

/** The names of blocks and their packages make no difference to users of their class files. */
class BlockNamesTest {
    /** No naming convention distinguishes packages from classes. */
    @EachCompiler
    void namesInTheOtherCase(TestCompiler compiler) {
        Map<String, String> library = Map.of("Lib/Parts/unit.java", """
                package Lib.Parts;
                import dev.shapewright.layers.*;
                @Dense(units = 4) @Relu
                public @interface unit {}
                """, "Lib/Parts/stage.java", """
                package Lib.Parts;
                import dev.shapewright.layers.*;
                @unit @Dense(units = 2)
                public @interface stage {}
                """);

        Compiled apart = assertSame(compiler, library, Map.of("nets/Net.java", """
                package nets;
                import dev.shapewright.layers.*;
                @Input(features = 4) @Lib.Parts.stage
                class Net {}
                """));

        assertEquals(20 + 10, parameters(apart));
    }

    /** Code that imports the block does not name its package, so a class may have the package's name. */
    @EachCompiler
    void aClassIsCalledAsThePackageOfABlock(TestCompiler compiler) {
        Compiled apart = assertSame(compiler, LIBRARY, Map.of("nets/library.java", """
                package nets;
                class library {}
                """, "nets/Net.java", NET));
        assertTrue(apart.source("NetModelSummary.java").contains("import library.Stage_Block;"));
    }

    /** Only one of them can be imported. */
    @EachCompiler
    void twoBlocksOfOneName(TestCompiler compiler) {
        Map<String, String> library = Map.of("one/Unit.java", """
                package one;
                import dev.shapewright.layers.*;
                @Dense(units = 4)
                public @interface Unit {}
                """, "two/Unit.java", """
                package two;
                import dev.shapewright.layers.*;
                @one.Unit @Dense(units = 2)
                public @interface Unit {}
                """);
        Compiled apart = assertSame(compiler, library, Map.of("nets/Net.java", """
                package nets;
                import dev.shapewright.layers.*;
                @Input(features = 4) @two.Unit @one.Unit
                class Net {}
                """));

        assertEquals(20 + 10 + 12, parameters(apart));
    }

    @EachCompiler
    void aBlockInTheDefaultPackage(TestCompiler compiler) {
        assertSame(compiler, Map.of("Hidden.java", """
                import dev.shapewright.layers.*;
                @Dense(units = Hidden.units) @Relu
                public @interface Hidden {
                    int units();
                    int units = Arg.INT;
                }
                """), Map.of("Net.java", """
                import dev.shapewright.layers.*;
                @Input(features = 8)
                @Hidden(units = 3)
                class Net {}
                """));
    }
}
