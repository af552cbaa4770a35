package dev.shapewright.processor.generating;

import com.palantir.javapoet.ClassName;
import dev.shapewright.shapes.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes {@code <Class>ModelSummary} as text. An editor may generate a class at every keystroke, and for hundreds of
 * similar constants a source-writing library takes longer than everything else together.
 */
public final class SummaryWriter {
    /** The suffix that makes a model's name that of its summary class. */
    public static final String SUFFIX = "ModelSummary";

    /** The length of the seed network's class, with room for a few more layers. */
    private static final int LIKELY_LENGTH = 12_000;

    /**
     * The source after the constants, around the class's name and the encoded summary. The summary is created at the
     * first call; a race may create it twice, which is harmless because it is immutable.
     */
    private static final List<String> REST = List.of("""

                private static ModelSummary summary;

                private %s() {}

                /** The whole model, row by row; its {@code toString} is the table above. */
                public static ModelSummary summary() {
                    ModelSummary known = summary;
                    if (known == null) {
                        known = ModelSummary.decode(%s);
                        summary = known;
                    }
                    return known;
                }
            }
            """.split("%s"));

    private final ClassWriter classes;

    public SummaryWriter(ClassWriter classes) {
        this.classes = classes;
    }

    /** Writes a summary class; returns a problem if its name is taken. */
    public List<Problem> write(SummaryPlan plan) {
        return classes.write(plan.model(), SUFFIX, "the summary class", plan.uses(), header -> source(header, plan));
    }

    private static String source(Header header, SummaryPlan plan) {
        StringBuilder text = new StringBuilder(LIKELY_LENGTH);
        Set<ClassName> imported = imported(header.companions());
        imports(text, header, imported);
        text.append("\n/**\n");
        Javadoc.append(text, plan.summary());
        plan.leftOut()
                .ifPresent(
                        sentence -> text.append(" *\n * <p>").append(sentence).append('\n'));
        text.append(" */\n");
        annotations(text, header, imported);
        text.append(header.isPublic() ? "public " : "")
                .append("final class ")
                .append(header.name())
                .append(" {\n");
        constants(text, plan.constants());
        text.append(REST.get(0)).append(header.name()).append(REST.get(1));
        String separator = "";
        for (String chunk : plan.summary().encode()) {
            text.append(separator);
            Literals.appendLines(text, chunk, "\n                    ");
            separator = ",";
        }
        return text.append(REST.get(2)).toString();
    }

    /**
     * The first companion of each simple name, which is imported so that it resolves even if a class has the name of
     * its package. One in the unnamed package comes first, because it has no other name.
     */
    private static Set<ClassName> imported(List<ClassName> companions) {
        if (companions.isEmpty()) {
            return Set.of();
        }
        Map<String, ClassName> bySimpleName = new HashMap<>();
        companions.stream()
                .sorted(Comparator.comparing(ClassName::packageName))
                .forEach(companion -> bySimpleName.putIfAbsent(companion.simpleName(), companion));
        return Set.copyOf(bySimpleName.values());
    }

    private static void imports(StringBuilder text, Header header, Set<ClassName> companions) {
        if (!header.packageName().isEmpty()) {
            text.append("package ").append(header.packageName()).append(";\n\n");
        }
        List<String> imports = new ArrayList<>(List.of("dev.shapewright.summary.ModelSummary", "java.lang.String"));
        if (!companions.isEmpty()) {
            imports.add("dev.shapewright.layers.Companion");
            companions.stream()
                    .filter(companion -> !companion.packageName().isEmpty())
                    .filter(companion -> !companion.packageName().equals(header.packageName()))
                    .forEach(companion -> imports.add(companion.canonicalName()));
        }
        if (header.generator().isPresent()) {
            imports.add("javax.annotation.processing.Generated");
        }
        Collections.sort(imports);
        for (String name : imports) {
            text.append("import ").append(name).append(";\n");
        }
    }

    private static void annotations(StringBuilder text, Header header, Set<ClassName> imported) {
        header.generator().ifPresent(generator -> {
            text.append("@Generated(");
            Literals.append(text, generator);
            text.append(")\n");
        });
        String separator = "@Companion({";
        for (ClassName companion : header.companions()) {
            text.append(separator)
                    .append(imported.contains(companion) ? companion.simpleName() : companion.canonicalName())
                    .append(".class");
            separator = ", ";
        }
        text.append(header.companions().isEmpty() ? "" : "})\n");
    }

    /** Appends a line of Javadoc and a line of code for each constant, with an empty line before those of another layer. */
    private static void constants(StringBuilder text, List<Constant> constants) {
        String owner = "";
        for (int i = 0; i < constants.size(); i++) {
            Constant constant = constants.get(i);
            String next = constant.owner().map(Part::name).orElse("");
            text.append(i == 0 || next.equals(owner) ? "    /** " : "\n    /** ");
            owner = next;
            text.append(constant.doc()).append(" */\n    public static final ");
            declaration(text, constant);
            text.append(";\n");
        }
    }

    private static void declaration(StringBuilder text, Constant constant) {
        String type =
                constant.value() instanceof String ? "String " : constant.value() instanceof Long ? "long " : "int ";
        text.append(type).append(constant.name()).append(" = ");
        if (constant.value() instanceof String value) {
            Literals.append(text, value);
        } else {
            text.append(constant.value()).append(constant.value() instanceof Long ? "L" : "");
        }
    }
}
