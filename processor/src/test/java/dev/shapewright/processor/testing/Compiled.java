package dev.shapewright.processor.testing;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The results of a compilation.
 *
 * @param diagnostics the messages of the compiler and the processor, in order
 * @param generated the generated sources by file name
 * @param classes the folder of class files
 */
public record Compiled(List<Said> diagnostics, Map<String, String> generated, String classes) implements Serializable {
    /** Shapewright's messages, which begin with an id in brackets. */
    public List<Said> ours() {
        return diagnostics.stream().filter(Said::isOurs).toList();
    }

    /** Our errors. */
    public List<Said> errors() {
        return ours().stream().filter(said -> said.kind().equals("error")).toList();
    }

    /** All errors, ours and the compiler's. */
    public List<Said> allErrors() {
        return diagnostics.stream().filter(said -> said.kind().equals("error")).toList();
    }

    /** The text of a generated source, given its file name. */
    public String source(String file) {
        return Optional.ofNullable(generated.get(file))
                .orElseThrow(() -> new IllegalStateException(
                        "no " + file + " but " + generated.keySet() + " after " + diagnostics));
    }
}
