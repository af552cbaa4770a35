package vgg;

import static vgg.VggBlock.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Conv(kernel = 3, filters = filters, padding = 1) @Relu
@Conv(kernel = 3, filters = filters, padding = 1) @Relu
@Pool(size = 2)
@Repeatable(VggBlock.List.class)
@interface VggBlock {
    int filters(); int filters = Arg.INT;

    @interface List {
        VggBlock[] value();
    }
}
