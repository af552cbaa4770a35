package siamese;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Conv(kernel = 10, filters = 64) @Relu
@Pool(size = 3)
@Flatten
@Dense(units = 128) @Sigmoid
@Repeatable(Tower.List.class)
@interface Tower {

    @interface List {
        Tower[] value();
    }
}
