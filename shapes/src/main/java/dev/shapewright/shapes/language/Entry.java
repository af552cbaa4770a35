package dev.shapewright.shapes.language;

import dev.shapewright.shapes.layer.Call;

/** One annotation of a stack, and the line it stands in. */
public record Entry(Call call, int line) {
    /** The annotation in a sentence: {@code @Pool (line 8)}. */
    String mention() {
        return "@" + call.type() + " (line " + line + ")";
    }
}
