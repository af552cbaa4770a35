package vit;

import dev.shapewright.layers.*;

@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 16, filters = 192, stride = 16)
@ClassToken
@PositionEmbedding
@Repeat(4) @SelfAttention(heads = 3)
@LayerNorm
@Step(0)
@Dense(units = 1000)
class Vit {}
