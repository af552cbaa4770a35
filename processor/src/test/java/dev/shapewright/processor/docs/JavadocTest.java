package dev.shapewright.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.TestCompiler;
import dev.shapewright.shapes.layer.LayerCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the Javadoc of the annotations: each layer has one, and each is correct. */
class JavadocTest {
    private static final Path ANNOTATIONS =
            Path.of("..", "annotations", "src", "main", "java", "dev", "shapewright", "layers");
    private static final List<String> OTHERS = List.of(
            "Branch", "Budget", "Expect", "From", "Frozen", "Input", "Name", "Output", "Repeat", "Share", "When");
    private static final Pattern EXAMPLE = Pattern.compile("<p>Example: \\{@code (?<text>.*?)} on"
            + " (?:\\{@code (?<shape>[0-9x]+)}|(?<ids>\\d+) token ids) gives \\{@code (?<output>[0-9x]+)}"
            + "(?:, with (?<parameters>[\\d,]+) parameters)?\\.");
    private static final List<List<String>> AXES = List.of(
            List.of("features"),
            List.of("length", "features"),
            List.of("height", "width", "channels"),
            List.of("depth", "height", "width", "channels"));

    static Stream<String> annotations() {
        return Stream.concat(new LayerCatalog().types().stream(), OTHERS.stream())
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void theExampleIsTrue(String annotation) throws IOException {
        String text =
                Files.readString(ANNOTATIONS.resolve(annotation + ".java")).replaceAll("\n \\* ", " ");
        Matcher example = EXAMPLE.matcher(text);
        assertTrue(example.find(), "no example");
        assertTrue(example.group("text").matches(".*@" + annotation + "\\b.*"), example.group("text"));
        long parameters = Optional.ofNullable(example.group("parameters"))
                .map(count -> Long.parseLong(count.replace(",", "")))
                .orElse(0L);

        Compiled compiled = TestCompiler.javac().compile("Net.java", """
                import dev.shapewright.layers.*;
                @Input(%s)
                %s
                @Expect(value = {%s}, parameters = %d)
                class Net {}
                """.formatted(
                input(example), example.group("text"), example.group("output").replace("x", ", "), parameters));

        assertEquals(List.of(), compiled.allErrors());
    }

    private static String input(Matcher example) {
        String ids = example.group("ids");
        if (ids != null) {
            return "length = " + ids;
        }
        List<String> sizes = List.of(example.group("shape").split("x", -1));
        List<String> axes = AXES.get(sizes.size() - 1);
        return String.join(
                ", ",
                Stream.iterate(0, i -> i < sizes.size(), i -> i + 1)
                        .map(i -> axes.get(i) + " = " + sizes.get(i))
                        .toList());
    }
}
