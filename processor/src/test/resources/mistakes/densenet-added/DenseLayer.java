package densenet;

import static densenet.DenseLayer.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Branch
@Branch
    @BatchNorm @Relu
    @Conv(kernel = 1, filters = 4 * growth, bias = false)
    @BatchNorm @Relu
    @Conv(kernel = 3, filters = growth, padding = 1, bias = false)
@Add
@Repeatable(DenseLayer.List.class)
@interface DenseLayer {
    int growth(); int growth = Arg.INT;

    @interface List {
        DenseLayer[] value();
    }
}
