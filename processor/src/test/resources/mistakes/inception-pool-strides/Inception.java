package inception;

import static inception.Inception.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Branch @Conv(kernel = 1, filters = one) @Relu
@Branch @Conv(kernel = 1, filters = 16) @Relu @Conv(kernel = 5, filters = five, padding = 2) @Relu
@Branch @Pool(size = 3, padding = 1) @Conv(kernel = 1, filters = pooled) @Relu
@Concat
@Repeatable(Inception.List.class)
@interface Inception {
    int one(); int one = Arg.INT;
    int five(); int five = Arg.INT;
    int pooled(); int pooled = Arg.INT;

    @interface List {
        Inception[] value();
    }
}
