package gpt;

import dev.shapewright.layers.*;

@Input(length = 256, features = 1)
@Embedding(vocabulary = 50_257, size = 384) @PositionEmbedding
@SelfAttention(heads = 6)
@Dense(units = 50_257)
class Gpt {}
