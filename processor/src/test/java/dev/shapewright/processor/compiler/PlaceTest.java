package dev.shapewright.processor.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The properties of places, and reporting at them. */
final class PlaceTest {
    @TempDir
    Path directory;

    @Test
    void aTypeIsWhereTheMessagerPoints() {
        String source = """
                import nn.*;
                @Name("class Net {") @Name("\\"class Net") // class Net
                @Conv(kernel = '\\'', filters = /* class Net */ 2) @Pool
                /** class Net */
                public final
                class Net {
                    @Pool record In(int x) {} enum Color { RED } @interface Note {}
                    private static class
                        Low {}
                }
                class Other { class Net {} }
                """;
        Map<TestCompiler, String> expected = Map.of(TestCompiler.JAVAC, """
                6:1 declared Net
                7:11 declared In
                7:31 declared Color
                7:51 declared Note
                8:20 declared Low
                11:15 declared Net
                """, TestCompiler.ECJ, """
                6:7 declared Net
                7:18 declared In
                7:36 declared Color
                7:61 declared Note
                9:9 declared Low
                11:21 declared Net
                """);
        expected.forEach((compiler, places) -> {
            Sources sources = new Sources(directory).add("Net.java", source);
            String probed = sources.probed(compiler, "Net", "Net.In", "Net.Color", "Net.Note", "Net.Low", "Other.Net");
            assertEquals(
                    places,
                    probed.lines()
                            .filter(line -> line.contains(" declared "))
                            .map(line -> line + "\n")
                            .reduce("", String::concat));
        });
    }

    /** Reports several things at the second item of the last annotation of Net. */
    @SupportedAnnotationTypes("*")
    private static final class Reporter extends AbstractProcessor {
        final List<Place> places = new ArrayList<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (places.isEmpty()) {
                SourceCompiler compiler = SourceCompiler.of(processingEnv);
                places.add(item(compiler));
                places.add(item(compiler));
                places.get(0).report(Diagnostic.Kind.ERROR, "first");
                places.get(1).report(Diagnostic.Kind.ERROR, "second");
                places.get(0).report(Diagnostic.Kind.WARNING, "third");
                places.get(0).report(Diagnostic.Kind.NOTE, "fourth");
            }
            return false;
        }

        private Place item(SourceCompiler compiler) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement("Net");
            List<WrittenAnnotation> annotations =
                    ((AnnotationOrder.Known) compiler.annotations(type, new Containers())).annotations();
            WrittenAnnotation last = annotations.get(annotations.size() - 1);
            return last.elements().get(0).items().get(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsReportedAlsoTwiceAtOnePlace(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("Net.java", """
                import nn.*;
                @Conv(kernel = 1) @Pool
                @Conv(kernel = {1, Sizes.BIG - 7})
                class Net {}
                """);
        Reporter reporter = new Reporter();
        List<String> reports = sources.compile(compiler, reporter).stream()
                .map(report -> "%s %s:%d:%d %s"
                        .formatted(report.kind(), report.file(), report.line(), report.column(), report.text()))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "ERROR Net.java:3:20 first",
                        "ERROR Net.java:3:20 second",
                        "NOTE Net.java:3:20 fourth",
                        "WARNING Net.java:3:20 third"),
                reports);
        assertEquals(reporter.places.get(0), reporter.places.get(1));
    }
}
