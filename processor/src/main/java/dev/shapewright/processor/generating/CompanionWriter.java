package dev.shapewright.processor.generating;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.shapewright.processor.reading.BlockReading;
import dev.shapewright.processor.reading.Companions;
import dev.shapewright.processor.reading.ModelReading;
import dev.shapewright.shapes.language.BlockText;
import dev.shapewright.shapes.problem.Problem;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code <Block>_Block}: what the class file of a block does not keep. */
public final class CompanionWriter {
    /** A character takes at most three bytes, and a string constant has room for 65,535. */
    private static final int CHUNK = 20_000;

    private final ClassWriter classes;

    public CompanionWriter(ClassWriter classes) {
        this.classes = classes;
    }

    /**
     * Writes a companion; a problem where its name is taken.
     *
     * @param digest what the block is
     * @param uses the blocks it is made of
     */
    public List<Problem> write(BlockReading block, String digest, ModelReading.Uses uses) {
        TypeSpec.Builder type = TypeSpec.classBuilder(ClassWriter.name(block.type(), Companions.SUFFIX))
                .addJavadoc(
                        "What the class file of {@code $L} does not keep: the order and the expressions of its layers.",
                        block.block().name())
                .addField(constant(int.class, Companions.FORMAT, "$L", Companions.NEWEST))
                .addField(constant(String.class, Companions.DIGEST, "$S", digest));
        String text = BlockText.encode(block.block());
        for (int chunk = 0; chunk * CHUNK < text.length(); chunk++) {
            String part = text.substring(chunk * CHUNK, Math.min((chunk + 1) * CHUNK, text.length()));
            type.addField(constant(String.class, Companions.TEXT + chunk, "$S", part));
        }
        return classes.write(block.type(), Companions.SUFFIX, "the block's companion", type, uses);
    }

    private static FieldSpec constant(Class<?> type, String name, String format, Object value) {
        return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL)
                .initializer(format, value)
                .build();
    }
}
