package dev.shapewright.benchmark.compilations;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes previously recorded output of Shapewright, looked up by the names of the models: a lower bound for any
 * processor that generates these classes. It finds models as Shapewright does, and writes each class with the same
 * originating element.
 */
public final class Floor extends AbstractProcessor {
    /** The folder of the recorded texts, beside the classes of the processor. */
    static final String TEXTS = "texts";

    private static final String LANGUAGE = "dev.shapewright.layers.";

    private final Map<String, String> texts = new HashMap<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        try (DataInputStream in = new DataInputStream(
                Objects.requireNonNull(Floor.class.getResourceAsStream("/" + TEXTS), "nothing is recorded"))) {
            for (int left = in.readInt(); left > 0; left--) {
                String name = in.readUTF();
                texts.put(name, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        TypeElement[] ours = annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().toString().startsWith(LANGUAGE))
                .toArray(TypeElement[]::new);
        for (Element model : round.getElementsAnnotatedWithAny(ours)) {
            write(model + "ModelSummary", model);
        }
        return false;
    }

    /** Writes a text and drops it, so that no text is on the heap in the last round. */
    private void write(String name, Element model) {
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(name, model).openWriter()) {
            writer.write(Objects.requireNonNull(texts.remove(name), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
