package dev.shapewright.processor.testing;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a compilation left behind.
 *
 * @param diagnostics what the compiler and the processor said, in order
 * @param generated the generated sources by the name of their file
 * @param classes the folder of class files
 */
public record Compiled(List<Said> diagnostics, Map<String, String> generated, String classes) implements Serializable {
    /** What Shapewright said: its messages begin with an id in brackets. */
    public List<Said> ours() {
        return diagnostics.stream().filter(Said::isOurs).toList();
    }

    /** Our errors. */
    public List<Said> errors() {
        return ours().stream().filter(said -> said.kind().equals("error")).toList();
    }

    /** Everything that is an error, whoever said it. */
    public List<Said> allErrors() {
        return diagnostics.stream().filter(said -> said.kind().equals("error")).toList();
    }

    /** The text of a generated source, by the name of its file. */
    public String source(String file) {
        return Optional.ofNullable(generated.get(file))
                .orElseThrow(() -> new IllegalStateException(
                        "no " + file + " but " + generated.keySet() + " after " + diagnostics));
    }
}
