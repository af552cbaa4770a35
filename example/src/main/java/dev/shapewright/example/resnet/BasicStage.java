package dev.shapewright.example.resnet;

import static dev.shapewright.example.resnet.BasicStage.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/** Basic blocks of one width, the first of which strides. */
@Repeat(blocks) @BasicBlock(width = width, stride = Repeat.INDEX == 0 ? stride : 1)
@Repeatable(BasicStage.List.class)
@interface BasicStage {
    int width();                int width = Arg.INT;
    int blocks();               int blocks = Arg.INT;
    int stride() default 1;     int stride = Arg.INT;

    @interface List {
        BasicStage[] value();
    }
}
