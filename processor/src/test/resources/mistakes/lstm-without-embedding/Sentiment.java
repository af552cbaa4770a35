package lstm;

import dev.shapewright.layers.*;

@Input(length = 200)
@Lstm(units = 64)
@Step(-1)
@Dense(units = 1) @Sigmoid
class Sentiment {}
