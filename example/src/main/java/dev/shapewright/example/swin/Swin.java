package dev.shapewright.example.swin;

import static dev.shapewright.example.swin.Swin.*;

import dev.shapewright.layers.*;

/** Four stages; in front of each but the first, patches are merged. */
@Conv(kernel = 4, filters = width, stride = 4) @LayerNorm
@SwinStage(layers = 2, v2 = v2)
@SwinMerge(v2 = v2) @SwinStage(layers = 2, v2 = v2)
@SwinMerge(v2 = v2) @SwinStage(layers = deepest, v2 = v2)
@SwinMerge(v2 = v2) @SwinStage(layers = 2, v2 = v2)
@LayerNorm @GlobalAvgPool
@Dense(units = 1000)
@interface Swin {
    int width() default 96;     int width = Arg.INT;
    int deepest() default 18;   int deepest = Arg.INT;
    boolean v2() default false; boolean v2 = Arg.BOOLEAN;
}
