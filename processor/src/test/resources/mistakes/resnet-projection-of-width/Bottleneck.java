package resnet;

import static resnet.Bottleneck.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Branch
    @Conv(kernel = 1, filters = width, bias = false) @BatchNorm @Relu
    @Conv(kernel = 3, filters = width, stride = stride, padding = 1, bias = false) @BatchNorm @Relu
    @Conv(kernel = 1, filters = 4 * width, bias = false) @BatchNorm
@Branch
    @When(stride != 1 || In.channels != 4 * width)
    @Projection(filters = width, stride = stride)
@Add @Relu
@Repeatable(Bottleneck.List.class)
@interface Bottleneck {
    int width(); int width = Arg.INT;
    int stride() default 1; int stride = Arg.INT;

    @interface List {
        Bottleneck[] value();
    }
}
