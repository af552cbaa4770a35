package lstm;

import dev.shapewright.layers.*;

@Input(length = 30, features = 8)
@Lstm(units = 32)
@RepeatVector(30)
@Lstm(units = 32)
@Dense(units = 8)
class Copy {}
