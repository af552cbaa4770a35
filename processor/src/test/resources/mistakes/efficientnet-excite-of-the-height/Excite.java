package efficientnet;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Branch
@Branch
    @GlobalAvgPool
    @Dense(units = In.height / 4) @Silu
    @Dense(units = In.channels) @Sigmoid
@Multiply
@Repeatable(Excite.List.class)
@interface Excite {

    @interface List {
        Excite[] value();
    }
}
