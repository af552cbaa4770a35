package dev.shapewright.processor.generating;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.summary.ModelSummary;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code <Class>ModelSummary}. */
public final class SummaryWriter {
    private static final String SUFFIX = "ModelSummary";
    private static final ClassName SUMMARY = ClassName.get(ModelSummary.class);

    private final ClassWriter classes;

    public SummaryWriter(ClassWriter classes) {
        this.classes = classes;
    }

    /** Writes a summary class; a problem where its name is taken. */
    public List<Problem> write(SummaryPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(ClassWriter.name(plan.model(), SUFFIX))
                .addJavadoc("$L", Javadoc.of(plan.summary()));
        plan.constants().forEach(constant -> type.addField(field(constant)));
        type.addField(FieldSpec.builder(SUMMARY, "summary", Modifier.PRIVATE, Modifier.STATIC)
                        .build())
                .addMethod(summary(plan.summary()));
        return classes.write(plan.model(), SUFFIX, "the summary class", type, plan.uses());
    }

    private static FieldSpec field(Constant constant) {
        TypeName type = constant.value() instanceof String
                ? ClassName.get(String.class)
                : constant.value() instanceof Long ? TypeName.LONG : TypeName.INT;
        String format = constant.value() instanceof String ? "$S" : constant.value() instanceof Long ? "$LL" : "$L";
        return FieldSpec.builder(type, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", Javadoc.escape(constant.doc()))
                .initializer(format, constant.value())
                .build();
    }

    /** The summary is made at the first call; a race makes it twice and harms nothing, for it is immutable. */
    private static MethodSpec summary(ModelSummary summary) {
        CodeBlock chunks = summary.encode().stream()
                .map(chunk -> CodeBlock.of("$S", chunk))
                .collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder("summary")
                .addJavadoc("The whole model, row by row; its {@code toString} is the table above.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(SUMMARY)
                .addStatement("$T known = summary", SUMMARY)
                .beginControlFlow("if (known == null)")
                .addStatement("known = $T.decode(\n$L)", SUMMARY, chunks)
                .addStatement("summary = known")
                .endControlFlow()
                .addStatement("return known")
                .build();
    }
}
