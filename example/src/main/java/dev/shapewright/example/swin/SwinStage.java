package dev.shapewright.example.swin;

import static dev.shapewright.example.swin.SwinStage.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/** Layers with windows that are shifted in every second one, as long as the image is larger than one window. */
@Repeat(layers) @SwinLayer(window = window, shift = Repeat.INDEX % 2 == 0 || In.height == window ? 0 : window / 2, v2 = v2)
@Repeatable(SwinStage.List.class)
@interface SwinStage {
    int layers();  int layers = Arg.INT;
    boolean v2();  boolean v2 = Arg.BOOLEAN;

    /** Number of rows and of columns of a window. */
    int window = v2 ? 8 : 7;

    @interface List {
        SwinStage[] value();
    }
}
