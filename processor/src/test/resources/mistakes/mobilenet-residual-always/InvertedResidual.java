package mobilenet;

import static mobilenet.InvertedResidual.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Conv(kernel = 1, filters = hidden, bias = false) @BatchNorm @Relu6
@DepthwiseConv(kernel = 3, stride = stride, padding = 1, bias = false) @BatchNorm @Relu6
@Conv(kernel = 1, filters = filters, bias = false) @BatchNorm
@Add("input")
@Repeatable(InvertedResidual.List.class)
@interface InvertedResidual {
    int filters(); int filters = Arg.INT;
    int expand() default 6; int expand = Arg.INT;
    int stride() default 1; int stride = Arg.INT;
    int hidden = expand * In.channels;

    @interface List {
        InvertedResidual[] value();
    }
}
