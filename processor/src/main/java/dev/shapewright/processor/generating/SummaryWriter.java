package dev.shapewright.processor.generating;

import dev.shapewright.shapes.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes {@code <Class>ModelSummary}: one text with places to fill, for a class is generated at every keystroke of somebody's
 * editor, and hundreds of constants that all look alike take a library for sources longer than everything else together.
 */
public final class SummaryWriter {
    private static final String SUFFIX = "ModelSummary";

    /** The summary is made at the first call; a race makes it twice and harms nothing, for it is immutable. */
    private static final String CLASS = """
            %s%simport dev.shapewright.summary.ModelSummary;
            import java.lang.String;
            %s
            /**
             * %s
             */
            %sfinal class %s {
            %s
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
            """;

    private final ClassWriter classes;

    public SummaryWriter(ClassWriter classes) {
        this.classes = classes;
    }

    /** Writes a summary class; a problem where its name is taken. */
    public List<Problem> write(SummaryPlan plan) {
        return classes.write(plan.model(), SUFFIX, "the summary class", plan.uses(), header -> source(header, plan));
    }

    private static String source(Header header, SummaryPlan plan) {
        return CLASS.formatted(
                header.packageName().isEmpty() ? "" : "package " + header.packageName() + ";\n\n",
                header.companions().isEmpty() ? "" : "import dev.shapewright.layers.Companion;\n",
                header.generator()
                        .map(generator -> "import javax.annotation.processing.Generated;\n")
                        .orElse(""),
                Javadoc.of(plan.summary()).replace("\n", "\n * ").replace(" * \n", " *\n"),
                annotations(header) + (header.isPublic() ? "public " : ""),
                header.name(),
                constants(plan.constants()),
                header.name(),
                plan.summary().encode().stream()
                        .map(chunk -> Literals.lines(chunk, "\n                    "))
                        .collect(Collectors.joining(",")));
    }

    private static String annotations(Header header) {
        String links = header.companions().stream()
                .map(companion -> companion.canonicalName() + ".class")
                .collect(Collectors.joining(", "));
        return header.generator()
                        .map(generator -> "@Generated(" + Literals.of(generator) + ")\n")
                        .orElse("")
                + (links.isEmpty() ? "" : "@Companion({" + links + "})\n");
    }

    /** A line of Javadoc and one of code for each constant; an empty line where those of another layer begin. */
    private static String constants(List<Constant> constants) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < constants.size(); i++) {
            Constant constant = constants.get(i);
            boolean begins =
                    i > 0 && !constant.owner().equals(constants.get(i - 1).owner());
            text.append(begins ? "\n    /** " : "    /** ")
                    .append(Javadoc.escape(constant.doc()))
                    .append(" */\n    public static final ")
                    .append(declaration(constant))
                    .append(";\n");
        }
        return text.toString();
    }

    private static String declaration(Constant constant) {
        if (constant.value() instanceof String text) {
            return "String " + constant.name() + " = " + Literals.of(text);
        }
        return constant.value() instanceof Long
                ? "long " + constant.name() + " = " + constant.value() + "L"
                : "int " + constant.name() + " = " + constant.value();
    }
}
