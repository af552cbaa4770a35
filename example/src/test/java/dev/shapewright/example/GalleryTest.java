package dev.shapewright.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.example.resnet.ResNet18ModelSummary;
import dev.shapewright.reports.ReportFormat;
import dev.shapewright.summary.ModelSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures of the example's README are what the compiler draws; {@code -Dgolden.update} draws them anew. */
class GalleryTest {
    private static final Path README = Path.of("README.md");
    private static final Path PICTURES = Path.of("pictures");

    static Stream<ModelSummary> shown() {
        return Stream.of(MnistCnnModelSummary.summary(), ResNet18ModelSummary.summary());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    void thePictureIsThatOfTheCompiler(ModelSummary summary) throws IOException {
        Path file = PICTURES.resolve(summary.model() + ".svg");
        String picture = ReportFormat.SVG.of(summary);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(PICTURES);
            Files.writeString(file, picture);
        }

        assertEquals(picture, Files.readString(file));
        assertTrue(Files.readString(README).contains("(pictures/" + summary.model() + ".svg)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    void theFlowchartIsThatOfTheCompiler(ModelSummary summary) throws IOException {
        String readme = Files.readString(README);
        Pattern place = Pattern.compile("(<!-- " + summary.model() + " -->\n```mermaid\n)(.*?)(```\n)", Pattern.DOTALL);
        Matcher block = place.matcher(readme);
        assertTrue(block.find());
        String flowchart = ReportFormat.MERMAID.of(summary);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(README, readme.substring(0, block.start(2)) + flowchart + readme.substring(block.end(2)));
            return;
        }

        assertEquals(flowchart, block.group(2));
    }
}
