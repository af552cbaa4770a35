package dev.shapewright.example.vgg;

import static dev.shapewright.example.vgg.Stage.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/** Convolutions of one size, followed by a pool that halves it. */
@Repeat(convs) @VggConv(filters = filters, batchNorm = batchNorm)
@Pool(size = 2)
@Repeatable(Stage.List.class)
@interface Stage {
    int filters();                      int filters = Arg.INT;
    int convs();                        int convs = Arg.INT;
    boolean batchNorm() default false;  boolean batchNorm = Arg.BOOLEAN;

    @interface List {
        Stage[] value();
    }
}
