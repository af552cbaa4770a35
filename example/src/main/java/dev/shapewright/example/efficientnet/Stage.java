package dev.shapewright.example.efficientnet;

import static dev.shapewright.example.efficientnet.Stage.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/**
 * Blocks of one width, the first of which strides. The later a block with a residual connection, the more often training
 * drops it: {@code first} of {@code total} blocks precede this stage.
 */
@Repeat(blocks)
@MBConv(
        filters = rounded < 0.9 * width * filters ? rounded + 8 : rounded,
        expand = expand, kernel = kernel, stride = Repeat.INDEX == 0 ? stride : 1,
        drop = 0.2 * (first + Repeat.INDEX) / total)
@Repeatable(Stage.List.class)
@interface Stage {
    int filters();              int filters = Arg.INT;
    int blocks();               int blocks = Arg.INT;
    int kernel();               int kernel = Arg.INT;
    int expand() default 6;     int expand = Arg.INT;
    int stride() default 1;     int stride = Arg.INT;
    int first();                int first = Arg.INT;
    int total();                int total = Arg.INT;
    double width();             double width = Arg.DOUBLE;

    int rounded = (int) (width * filters + 4) / 8 * 8;

    @interface List {
        Stage[] value();
    }
}
