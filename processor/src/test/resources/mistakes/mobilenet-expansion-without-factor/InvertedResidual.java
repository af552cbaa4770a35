package mobilenet;

import static mobilenet.InvertedResidual.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Conv(kernel = 1, filters = In.channels, bias = false) @BatchNorm @Relu6
@Conv(kernel = 3, filters = hidden, stride = stride, padding = 1, groups = hidden, bias = false) @BatchNorm @Relu6
@Conv(kernel = 1, filters = filters, bias = false) @BatchNorm
@When(stride == 1 && In.channels == filters)
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
