package library;

import dev.shapewright.layers.*;

@Conv(kernel = 3, filters = ConvRelu.filters, padding = 1) @Relu
public @interface ConvRelu {
    int filters();
    int filters = Arg.INT;
}
