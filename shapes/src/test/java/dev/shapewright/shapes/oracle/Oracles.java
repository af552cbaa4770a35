package dev.shapewright.shapes.oracle;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.shapewright.shapes.language.Entry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The files of cases, with the adapters that read them. */
public final class Oracles {
    private Oracles() {}

    /**
     * A case that our language can express.
     *
     * @param kind the framework's layer
     * @param json the case as in its file
     * @param annotations the model's annotations in Java
     * @param answer the framework's answer
     */
    public record Question(String kind, String json, List<String> annotations, Answer answer) {
        public Question {
            annotations = List.copyOf(annotations);
        }
    }

    /** The names of the files, with their adapters. */
    static Map<String, Adapter> adapters() {
        return Map.of(
                "torch", new TorchAdapter(),
                "tfjs", new TfjsAdapter(),
                "torchvision-layers", new TorchvisionAdapter());
    }

    /** All cases whose answers ours must equal. */
    public static List<Question> questions() {
        return adapters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(file -> lines(file.getKey()).stream().flatMap(line -> question(file.getValue(), line)))
                .toList();
    }

    private static Stream<Question> question(Adapter adapter, String line) {
        JsonObject json = JsonParser.parseString(line).getAsJsonObject();
        if (!(adapter.translate(json) instanceof Translation.Said said)) {
            return Stream.of();
        }
        List<String> annotations = said.stack().entries().stream()
                .map(Entry::call)
                .map(Object::toString)
                .toList();
        return Stream.of(new Question(json.get("kind").getAsString(), line, annotations, said.answer()));
    }

    /** The cases of a file, one JSON object each. */
    static List<String> lines(String file) {
        String resource = "/oracles/" + file + ".jsonl.gz";
        try (InputStream stream = Objects.requireNonNull(Oracles.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
