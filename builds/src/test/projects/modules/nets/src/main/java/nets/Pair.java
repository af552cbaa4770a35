package nets;

import dev.shapewright.layers.*;

@Dense(units = 8)
@Relu
@Dense(units = 5)
@interface Pair {}
