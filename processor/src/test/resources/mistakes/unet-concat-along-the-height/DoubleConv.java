package unet;

import static unet.DoubleConv.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Conv(kernel = 3, filters = filters, padding = padding) @Relu
@Conv(kernel = 3, filters = filters, padding = padding) @Relu
@Repeatable(DoubleConv.List.class)
@interface DoubleConv {
    int filters(); int filters = Arg.INT;
    int padding() default 1; int padding = Arg.INT;

    @interface List {
        DoubleConv[] value();
    }
}
