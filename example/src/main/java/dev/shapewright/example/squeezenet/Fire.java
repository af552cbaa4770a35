package dev.shapewright.example.squeezenet;

import static dev.shapewright.example.squeezenet.Fire.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/** A 1x1 convolution that narrows, then a 1x1 and a 3x3 convolution in parallel. */
@Conv(kernel = 1, filters = squeeze) @Relu
@Branch @Conv(kernel = 1, filters = expand) @Relu
@Branch @Conv(kernel = 3, filters = expand, padding = 1) @Relu
@Concat
@Repeatable(Fire.List.class)
@interface Fire {
    int squeeze();                      int squeeze = Arg.INT;
    int expand() default 4 * squeeze;   int expand = Arg.INT;

    @interface List {
        Fire[] value();
    }
}
