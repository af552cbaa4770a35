package dev.shapewright.example.squeezenet;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/** A pool that halves the size, rounding up. */
@Pool(size = 3, stride = 2, ceil = true)
@Repeatable(Shrink.List.class)
@interface Shrink {
    @interface List {
        Shrink[] value();
    }
}
