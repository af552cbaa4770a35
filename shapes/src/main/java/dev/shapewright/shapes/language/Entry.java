package dev.shapewright.shapes.language;

import dev.shapewright.shapes.rule.Call;

/** One annotation of a stack, and the line it is on. */
public record Entry(Written call, int line) {
    public Entry(Call call, int line) {
        this(Written.of(call), line);
    }
}
