package dev.shapewright.processor;

import dev.shapewright.shapes.oracle.Answer;
import dev.shapewright.shapes.oracle.Oracles.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Models that ask questions, a few hundred nested in each file; a model of an accepted question also expects its answer. */
final class OracleModels {
    private static final int PER_FILE = 200;
    private static final String HEAD = "import dev.shapewright.layers.*;\n\nclass %s {\n";

    private static final Pattern NO_LAYER = Pattern.compile("@(Input|Name|From)\\b");

    private final List<Model> all = new ArrayList<>();
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();

    /**
     * A model.
     *
     * @param outer the class it is nested in
     * @param line the line where its annotations begin
     */
    record Model(Question question, String outer, String name, int line) {
        /** The lines of the model's layers. */
        List<Long> layers() {
            return IntStream.range(0, question.annotations().size())
                    .filter(index ->
                            !NO_LAYER.matcher(question.annotations().get(index)).lookingAt())
                    .mapToObj(index -> (long) line + index)
                    .toList();
        }

        /** The generated class. */
        String summary() {
            return outer + "_" + name + "ModelSummary";
        }

        @Override
        public String toString() {
            return String.join(" ", question.annotations()) + " from " + question.json();
        }
    }

    OracleModels(List<Question> questions) {
        questions.forEach(this::add);
    }

    private void add(Question question) {
        String outer = "Asked" + all.size() / PER_FILE;
        StringBuilder text = texts.computeIfAbsent(outer, name -> new StringBuilder(HEAD.formatted(name)));
        int line = 1 + (int) text.chars().filter(letter -> letter == '\n').count();
        Model model = new Model(question, outer, "Case" + all.size(), line);
        question.annotations().forEach(annotation -> text.append(annotation).append('\n'));
        if (question.answer() instanceof Answer.Accepted accepted) {
            text.append(expect(accepted)).append('\n');
        }
        text.append("static class ").append(model.name()).append(" {}\n");
        all.add(model);
    }

    private static String expect(Answer.Accepted answer) {
        String shape = answer.output().stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
        String macs = answer.macs().isEmpty() ? "" : ", macs = " + answer.macs().getAsLong() + "L";
        return "@Expect(value = " + shape + ", parameters = " + answer.parameters() + "L" + macs + ")";
    }

    List<Model> all() {
        return all;
    }

    /** The model to which a line belongs. */
    Model at(String file, long line) {
        Model found = all.get(0);
        for (Model model : all) {
            if (file.equals(model.outer + ".java") && model.line <= line) {
                found = model;
            }
        }
        return found;
    }

    /** The texts by file name. */
    Map<String, String> sources() {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(text -> text.getKey() + ".java", text -> text.getValue() + "}\n"));
    }
}
