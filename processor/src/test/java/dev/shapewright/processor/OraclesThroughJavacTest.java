package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.OracleModels.Model;
import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.Compilers;
import dev.shapewright.processor.testing.Loaded;
import dev.shapewright.processor.testing.Said;
import dev.shapewright.shapes.oracle.Answer;
import dev.shapewright.shapes.oracle.Oracles;
import dev.shapewright.shapes.oracle.Oracles.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The cases of PyTorch, TensorFlow.js and torchvision as models in Java: javac reads every annotation, and the
 * frameworks' answers must appear in the generated classes or, for refused cases, at the refused lines.
 *
 * <p>{@code -Doracles.every=1} asks all accepted cases, which takes a minute.
 */
class OraclesThroughJavacTest {
    private static final List<String> OPTIONS =
            List.of("-Ashapewright.warnings=off", "-Xmaxerrs", "100000", "-Xmaxwarns", "100000");

    /** One in this many accepted cases of each kind is asked. */
    private static final int EVERY = Integer.getInteger("oracles.every", 4);

    private static final int ACCEPTED_AT_LEAST = 1_200;
    private static final int REFUSED_AT_LEAST = 600;

    /** The number of models with more than one mistake, such as a kernel that is too large and groups that do not divide. */
    private static final int SEVERAL_MISTAKES = 21;

    /** The cases with the given kind of answer, each distinct text once. */
    private static List<Question> questions(Class<? extends Answer> answered) {
        Set<List<String>> seen = new HashSet<>();
        return Oracles.questions().stream()
                .filter(question -> answered.isInstance(question.answer()))
                .filter(question -> seen.add(question.annotations()))
                .toList();
    }

    /** A selection from each kind, always including the first case. */
    private static List<Question> someOfEach(List<Question> questions) {
        Map<String, Integer> asked = new HashMap<>();
        return questions.stream()
                .filter(question -> (asked.merge(question.kind(), 1, Integer::sum) - 1) % EVERY == 0)
                .toList();
    }

    @Test
    void accepted() {
        OracleModels models = new OracleModels(someOfEach(questions(Answer.Accepted.class)));
        assertTrue(models.all().size() >= ACCEPTED_AT_LEAST, () -> models.all().size() + " models");
        Compiled compiled = Compilers.javac().compile(models.sources(), OPTIONS);
        assertEquals(List.of(), compiled.diagnostics());
        assertAll(models.all().stream().map(model -> () -> checkConstants(model, compiled)));
    }

    private static void checkConstants(Model model, Compiled compiled) {
        Answer.Accepted answer = (Answer.Accepted) model.question().answer();
        Loaded summary = Loaded.of(compiled, model.summary());
        String shape = answer.output().stream().map(String::valueOf).collect(Collectors.joining("x"));
        assertEquals(shape, summary.value("OUTPUT_SHAPE"), model::toString);
        assertEquals(answer.parameters(), summary.value("PARAMETERS"), model::toString);
        assertEquals(answer.buffers(), summary.value("BUFFERS"), model::toString);
        answer.macs().ifPresent(macs -> assertEquals(macs, summary.value("MACS"), model::toString));
    }

    @Test
    void refused() {
        OracleModels models = new OracleModels(questions(Answer.Refused.class));
        Compiled compiled = Compilers.javac().compile(models.sources(), OPTIONS);
        assertEquals(compiled.errors(), compiled.diagnostics());
        Map<Model, List<Said>> errors =
                compiled.errors().stream().collect(Collectors.groupingBy(said -> models.at(said.file(), said.line())));
        assertAll(models.all().stream().map(model -> () -> checkErrors(model, errors.getOrDefault(model, List.of()))));
        List<Model> several = new ArrayList<>(models.all());
        several.removeIf(model -> errors.getOrDefault(model, List.of()).size() == 1);
        assertTrue(several.size() <= SEVERAL_MISTAKES, several::toString);
        assertTrue(
                models.all().size() - several.size() >= REFUSED_AT_LEAST,
                () -> models.all().size() + " models");
    }

    /** Checks that one of the errors has an id that matches the framework's message, and that all are at layers. */
    private static void checkErrors(Model model, List<Said> errors) {
        Answer.Refused answer = (Answer.Refused) model.question().answer();
        Set<String> ids = answer.ids().stream().map(Object::toString).collect(Collectors.toSet());
        assertTrue(errors.stream().anyMatch(error -> ids.contains(error.id())), () -> model + " " + errors);
        errors.forEach(error -> assertTrue(model.layers().contains(error.line()), () -> model + " " + errors));
    }
}
