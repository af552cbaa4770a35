package zoo;

import static zoo.ConvRelu.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Conv(kernel = kernel, filters = filters) @Relu
@Repeatable(ConvRelu.List.class)
@interface ConvRelu {
    int filters();
    int filters = Arg.INT;

    int kernel() default 5;
    int kernel = Arg.INT;

    @interface List {
        ConvRelu[] value();
    }
}
