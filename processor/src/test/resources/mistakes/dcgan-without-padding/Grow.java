package dcgan;

import static dcgan.Grow.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@ConvTranspose(kernel = 4, filters = filters, stride = stride, bias = false)
@BatchNorm @Relu
@Repeatable(Grow.List.class)
@interface Grow {
    int filters(); int filters = Arg.INT;
    int stride() default 2; int stride = Arg.INT;

    @interface List {
        Grow[] value();
    }
}
