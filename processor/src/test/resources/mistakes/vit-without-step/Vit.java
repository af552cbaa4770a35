package vit;

import dev.shapewright.layers.*;

@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 16, filters = 192, stride = 16)
@ToSequence
@ClassToken
@PositionEmbedding
@Repeat(4) @SelfAttention(heads = 3)
@LayerNorm
@Dense(units = 1000)
@Expect({1000})
class Vit {}
