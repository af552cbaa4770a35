package siamese;

import dev.shapewright.layers.*;

@Input(height = 105, width = 105, channels = 1) @Name("left")
@Tower @Name("leftCode")
@Input(height = 100, width = 105, channels = 1) @Name("right")
@Tower @Share("leftCode")
@Subtract("leftCode")
@Dense(units = 1) @Sigmoid
class Siamese {}
