package gpt;

import dev.shapewright.layers.*;

@Input(length = 1024)
@Embedding(vocabulary = 50_257, size = 384)
@PositionEmbedding(positions = 512)
@SelfAttention(heads = 6)
@Dense(units = 50_257)
class Gpt {}
