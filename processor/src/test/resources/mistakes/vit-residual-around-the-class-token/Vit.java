package vit;

import dev.shapewright.layers.*;

@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 16, filters = 192, stride = 16)
@ToSequence @Name("patches")
@ClassToken
@SelfAttention(heads = 3)
@Add("patches")
@Step(0)
@Dense(units = 1000)
class Vit {}
