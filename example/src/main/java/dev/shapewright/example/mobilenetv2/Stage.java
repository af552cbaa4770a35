package dev.shapewright.example.mobilenetv2;

import static dev.shapewright.example.mobilenetv2.Stage.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/** Inverted residuals of one width, the first of which strides. */
@Repeat(blocks) @InvertedResidual(filters = filters, expand = expand, stride = Repeat.INDEX == 0 ? stride : 1)
@Repeatable(Stage.List.class)
@interface Stage {
    int filters();              int filters = Arg.INT;
    int blocks();               int blocks = Arg.INT;
    int expand() default 6;     int expand = Arg.INT;
    int stride() default 1;     int stride = Arg.INT;

    @interface List {
        Stage[] value();
    }
}
