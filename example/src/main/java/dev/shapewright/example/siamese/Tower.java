package dev.shapewright.example.siamese;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/** Turns an image into the vector that is compared. */
@Conv(kernel = 10, filters = 64) @Relu
@Pool(size = 2)
@Conv(kernel = 7, filters = 128) @Relu
@Pool(size = 2)
@Conv(kernel = 4, filters = 128) @Relu
@Pool(size = 2)
@Conv(kernel = 4, filters = 256) @Relu
@Expect({6, 6, 256})
@Flatten
@Dense(units = 4096) @Sigmoid
@Repeatable(Tower.List.class)
@interface Tower {
    @interface List {
        Tower[] value();
    }
}
