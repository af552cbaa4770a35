package dev.shapewright.example.resnet;

import static dev.shapewright.example.resnet.Stage.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/** Bottlenecks of one width, the first of which strides. */
@Repeat(blocks)
@Bottleneck(width = width, stride = Repeat.INDEX == 0 ? stride : 1, groups = groups, baseWidth = baseWidth)
@Repeatable(Stage.List.class)
@interface Stage {
    int width();                int width = Arg.INT;
    int blocks();               int blocks = Arg.INT;
    int stride() default 1;     int stride = Arg.INT;
    int groups() default 1;     int groups = Arg.INT;
    int baseWidth() default 64; int baseWidth = Arg.INT;

    @interface List {
        Stage[] value();
    }
}
