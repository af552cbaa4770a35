package lstm;

import dev.shapewright.layers.*;

@Input(length = 30, features = 32)
@Repeat(3)
@Branch @Lstm(units = 32)
@Branch
@Add
@Step(-1)
@Dense(units = 2)
class Residual {}
