package dev.shapewright.processor.generating;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.shapewright.layers.Companion;
import dev.shapewright.processor.reading.Companions;
import dev.shapewright.processor.reading.ModelReading;
import dev.shapewright.processor.reading.Names;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
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

/** Writes the classes that are generated for models and blocks: the same bytes on every machine and compiler. */
public final class ClassWriter {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private final ProcessingEnvironment environment;
    private final Set<String> taken = new HashSet<>();
    private final String generator;

    /**
     * A writer for one compilation.
     *
     * @param generator the name of the processor that generates
     */
    public ClassWriter(ProcessingEnvironment environment, String generator) {
        this.environment = environment;
        this.generator = generator;
    }

    /** Notes the classes of a round: none that is generated may take their names. */
    public void enter(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                taken.add(type.getQualifiedName().toString());
            }
        }
    }

    /**
     * Writes a class beside the one it is made from, and as visible; a problem where its name is taken.
     *
     * @param what what the class is, in a message
     * @param uses the blocks that the class is made of, which build tools have to follow
     */
    List<Problem> write(TypeElement from, String suffix, String what, TypeSpec.Builder type, ModelReading.Uses uses) {
        String packageName = environment
                .getElementUtils()
                .getPackageOf(from)
                .getQualifiedName()
                .toString();
        String qualified = Names.generated(packageName, from, suffix);
        if (!taken.add(qualified)) {
            return List.of(clash(what, name(from, suffix)));
        }
        type.addModifiers(Modifier.FINAL)
                .addOriginatingElement(from)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (isPublic(from)) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (readsGenerated(from)) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", generator)
                    .build());
        }
        link(type, uses);
        JavaFile file = JavaFile.builder(packageName, type.build())
                .indent("    ")
                .skipJavaLangImports(false)
                .build();
        try {
            file.writeTo(environment.getFiler());
            return List.of();
        } catch (FilerException alreadyThere) {
            boolean earlier = environment.getElementUtils().getTypeElement(qualified) != null;
            return List.of(earlier ? earlier(what, name(from, suffix)) : clash(what, name(from, suffix)));
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + qualified, e);
        }
    }

    /** The simple name of the class that is generated from another. */
    static String name(TypeElement from, String suffix) {
        return Names.flat(from) + suffix;
    }

    /**
     * A block may change without a trace in its class file. Gradle recompiles what refers to a class that has changed, here
     * the companion, and sees a second originating element as a reason to recompile the whole module: a stale summary is
     * worse than a slow build. The reference is there wherever the block is compiled, so that the bytes are the same.
     */
    private void link(TypeSpec.Builder type, ModelReading.Uses uses) {
        uses.foreign().forEach(type::addOriginatingElement);
        if (!uses.unlinked().isEmpty()) {
            AnnotationSpec.Builder link = AnnotationSpec.builder(Companion.class);
            uses.unlinked().forEach(block -> link.addMember("value", "$T.class", companion(block)));
            type.addAnnotation(link.build());
        }
    }

    private ClassName companion(TypeElement block) {
        String packageName = environment
                .getElementUtils()
                .getPackageOf(block)
                .getQualifiedName()
                .toString();
        return ClassName.get(packageName, name(block, Companions.SUFFIX));
    }

    private static Problem clash(String what, String name) {
        String headline = what + " would be called " + name + ", but there is a class of that name; rename one";
        return new Problem(ProblemId.GENERATED_NAME_CLASH, Site.model(), headline);
    }

    /** ECJ's command line generates no class that is on the class path. The IDE does, and so does javac. */
    private static Problem earlier(String what, String name) {
        String headline =
                what + " " + name + " is on the class path already, and ECJ does not generate it again: take the"
                        + " output of the earlier build off the class path";
        return new Problem(ProblemId.GENERATED_NAME_CLASH, Site.model(), headline);
    }

    /** Whether {@code @Generated} resolves where the class will stand: its module may not read java.compiler. */
    private boolean readsGenerated(TypeElement from) {
        Elements elements = environment.getElementUtils();
        ModuleElement module = elements.getModuleOf(from);
        String name = GENERATED.canonicalName();
        return module == null ? elements.getTypeElement(name) != null : elements.getTypeElement(module, name) != null;
    }

    private static boolean isPublic(TypeElement from) {
        for (Element type = from; type instanceof TypeElement; type = type.getEnclosingElement()) {
            if (!type.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
