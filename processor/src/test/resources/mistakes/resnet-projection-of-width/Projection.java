package resnet;

import static resnet.Projection.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Conv(kernel = 1, filters = filters, stride = stride, bias = false) @BatchNorm
@Repeatable(Projection.List.class)
@interface Projection {
    int filters(); int filters = Arg.INT;
    int stride(); int stride = Arg.INT;

    @interface List {
        Projection[] value();
    }
}
