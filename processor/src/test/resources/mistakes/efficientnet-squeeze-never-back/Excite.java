package efficientnet;

import static efficientnet.Excite.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Branch
@Branch
    @GlobalAvgPool
    @Dense(units = squeeze) @Silu
    @Dense(units = squeeze) @Sigmoid
@Multiply
@Repeatable(Excite.List.class)
@interface Excite {
    int squeeze(); int squeeze = Arg.INT;

    @interface List {
        Excite[] value();
    }
}
