package dev.shapewright.example.dcgan;

import static dev.shapewright.example.dcgan.Grow.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/** Twice the size. */
@ConvTranspose(kernel = 4, filters = filters, stride = stride, padding = stride / 2, bias = false)
@BatchNorm @Relu
@Repeatable(Grow.List.class)
@interface Grow {
    int filters();              int filters = Arg.INT;
    int stride() default 2;     int stride = Arg.INT;

    @interface List {
        Grow[] value();
    }
}
