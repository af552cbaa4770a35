package dev.shapewright.shapes.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.network.Summaries;
import dev.shapewright.shapes.written.ProgramText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The text of a block in its companion, which future versions must be able to read. */
class BlockTextTest {
    private static final String PROGRAM = """
            block Unit(int width, int groups = In.channels / 2, String name) suppress shapewright:unused-branch, shapewright:b
                int wide = 4 * width;
                @Conv(kernel = 1, filters = wide, groups = groups)
                @Name(name)
            block Twice
                @Repeat(2)
                @Unit(width = 2, name = "")
            @Input(height = 4, width = 4, channels = 8)
            @Twice
            """;

    private static final String UNIT = """
            block\tUnit\tUnit\tUnit.java
            suppressed\tshapewright:b
            suppressed\tshapewright:unused-branch
            parameter\twidth\tINT\t
            parameter\tgroups\tINT\tbinary / in CHANNELS #2 INT
            parameter\tname\tSTRING\t
            constant\twide\tINT\tbinary * #4 INT parameter width INT
            layer\tConv\t\t1
            element\tkernel\tmany 1 #1 INT
            element\tfilters\tconstant wide INT
            element\tgroups\tparameter groups INT
            layer\tName\t\t2
            element\tvalue\tparameter name STRING
            """;

    private static final String TWICE = """
            block\tTwice\tTwice\tTwice.java
            layer\tRepeat\t\t1
            element\tvalue\t#2 INT
            layer\tUnit\tUnit\t2
            element\twidth\t#2 INT
            element\tname\t" STRING
            """;

    @Test
    void asText() {
        Program program = ProgramText.read(PROGRAM);
        assertEquals(UNIT, BlockText.encode(block(program, "Unit")));
        assertEquals(TWICE, BlockText.encode(block(program, "Twice")));
    }

    @Test
    void thereAndBack() {
        assertEquals(UNIT, BlockText.encode(BlockText.decode(UNIT)));
        assertEquals(TWICE, BlockText.encode(BlockText.decode(TWICE)));
        Program program = ProgramText.read(PROGRAM);
        Map<String, Block> blocks = new LinkedHashMap<>();
        program.blocks().forEach((type, block) -> blocks.put(type, BlockText.decode(BlockText.encode(block))));
        Program read = new Program(program.model(), blocks);
        assertEquals(
                Summaries.of(new ModelAnalyzer().analyze(program).network()),
                Summaries.of(new ModelAnalyzer().analyze(read).network()));
    }

    @Test
    void whatIsNoPartOfABlock() {
        assertThrows(IllegalArgumentException.class, () -> BlockText.decode(UNIT + "tensor\tx\n"));
    }

    private static Block block(Program program, String name) {
        return program.blocks().values().stream()
                .filter(block -> block.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
