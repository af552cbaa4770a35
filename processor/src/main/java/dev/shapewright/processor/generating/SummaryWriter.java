package dev.shapewright.processor.generating;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.summary.ModelSummary;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes {@code <Class>ModelSummary}: the same bytes on every machine and compiler. */
public final class SummaryWriter {
    private static final String SUFFIX = "ModelSummary";
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final ClassName SUMMARY = ClassName.get(ModelSummary.class);

    private final ProcessingEnvironment environment;
    private final Set<String> taken = new HashSet<>();
    private final String generator;

    /**
     * A writer for one compilation.
     *
     * @param generator the name of the processor that generates
     */
    public SummaryWriter(ProcessingEnvironment environment, String generator) {
        this.environment = environment;
        this.generator = generator;
    }

    /** Notes the classes of a round: no summary may take their names. */
    public void enter(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                taken.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Writes a summary class; a problem where its name is taken. */
    public List<Problem> write(SummaryPlan plan) {
        TypeElement model = plan.model();
        String packageName = environment
                .getElementUtils()
                .getPackageOf(model)
                .getQualifiedName()
                .toString();
        String name = flatName(model) + SUFFIX;
        String qualified = packageName.isEmpty() ? name : packageName + "." + name;
        if (!taken.add(qualified)) {
            return List.of(clash(name));
        }
        JavaFile file = JavaFile.builder(packageName, type(plan, name))
                .indent("    ")
                .skipJavaLangImports(false)
                .build();
        try {
            file.writeTo(environment.getFiler());
            return List.of();
        } catch (FilerException alreadyThere) {
            return List.of(clash(name));
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + qualified, e);
        }
    }

    private static Problem clash(String name) {
        String headline =
                "the summary class would be called " + name + ", but there is a class of that name; rename one";
        return new Problem(ProblemId.GENERATED_NAME_CLASH, Site.model(), headline);
    }

    private static String flatName(TypeElement model) {
        StringBuilder name = new StringBuilder(model.getSimpleName());
        for (Element outer = model.getEnclosingElement();
                outer instanceof TypeElement;
                outer = outer.getEnclosingElement()) {
            name.insert(0, outer.getSimpleName() + "_");
        }
        return name.toString();
    }

    private TypeSpec type(SummaryPlan plan, String name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("$L", Javadoc.of(plan.summary()))
                .addModifiers(Modifier.FINAL)
                .addOriginatingElement(plan.model())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (isPublic(plan.model())) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (readsGenerated(plan.model())) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", generator)
                    .build());
        }
        plan.constants().forEach(constant -> type.addField(field(constant)));
        return type.addField(FieldSpec.builder(SUMMARY, "summary", Modifier.PRIVATE, Modifier.STATIC)
                        .build())
                .addMethod(summary(plan.summary()))
                .build();
    }

    /** Whether {@code @Generated} resolves where the summary will stand: its module may not read java.compiler. */
    private boolean readsGenerated(TypeElement model) {
        Elements elements = environment.getElementUtils();
        ModuleElement module = elements.getModuleOf(model);
        String name = GENERATED.canonicalName();
        return module == null ? elements.getTypeElement(name) != null : elements.getTypeElement(module, name) != null;
    }

    private static boolean isPublic(TypeElement model) {
        for (Element type = model; type instanceof TypeElement; type = type.getEnclosingElement()) {
            if (!type.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
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
