package dev.shapewright.processor.generating;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.shapewright.layers.Companion;
import dev.shapewright.processor.reading.BlockReading;
import dev.shapewright.processor.reading.BlockUses;
import dev.shapewright.processor.reading.Companions;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.BlockText;
import dev.shapewright.shapes.problem.Problem;
import java.util.List;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** Writes {@code <Block>_Block}, which holds what the class file of a block does not keep. */
public final class CompanionWriter {
    /** The length of a part: a character takes at most three bytes, and a string constant has room for 65,535. */
    private static final int CHUNK = 20_000;

    private final ClassWriter classes;

    public CompanionWriter(ClassWriter classes) {
        this.classes = classes;
    }

    /**
     * Writes a companion; returns a problem if its name is taken.
     *
     * @param uses which blocks the block is made of
     */
    public List<Problem> write(BlockReading reading, BlockUses uses) {
        Block block = reading.block();
        String digest = uses.digest(reading.type());
        return classes.write(
                reading.type(),
                Companions.SUFFIX,
                "the block's companion",
                uses.direct(reading.type(), block.stack()),
                header -> source(header, block, digest));
    }

    private static String source(Header header, Block block, String digest) {
        TypeSpec.Builder type = TypeSpec.classBuilder(header.name())
                .addJavadoc(
                        "What the class file of {@code $L} does not keep: the order and the expressions of its layers.",
                        block.name())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addField(constant(int.class, Companions.FORMAT, "$L", Companions.NEWEST))
                .addField(constant(String.class, Companions.DIGEST, "$S", digest));
        String text = BlockText.encode(block);
        for (int from = 0; from < text.length(); from += CHUNK) {
            String chunk = text.substring(from, Math.min(from + CHUNK, text.length()));
            type.addField(constant(String.class, Companions.TEXT + from / CHUNK, "$S", chunk));
        }
        if (header.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        header.generator()
                .ifPresent(generator -> type.addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", generator)
                        .build()));
        if (!header.companions().isEmpty()) {
            AnnotationSpec.Builder link = AnnotationSpec.builder(Companion.class);
            header.companions().forEach(companion -> link.addMember("value", "$T.class", companion));
            type.addAnnotation(link.build());
        }
        return JavaFile.builder(header.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(false)
                .build()
                .toString();
    }

    private static FieldSpec constant(Class<?> type, String name, String format, Object value) {
        return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL)
                .initializer(format, value)
                .build();
    }
}
