package dev.shapewright.example.swin;

import static dev.shapewright.example.swin.SwinMerge.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/** Halves the rows and columns, and doubles the channels. */
@SpaceToDepth(2)
@When(!v2) @LayerNorm
@Conv(kernel = 1, filters = 2 * In.channels, bias = false)
@When(v2) @LayerNorm
@Repeatable(SwinMerge.List.class)
@interface SwinMerge {
    boolean v2(); boolean v2 = Arg.BOOLEAN;

    @interface List {
        SwinMerge[] value();
    }
}
