package gpt;

import dev.shapewright.layers.*;

@Input(length = 256)
@Embedding(vocabulary = 50_257, size = 384) @Name("tokens")
@PositionEmbedding
@SelfAttention(heads = 6)
@LayerNorm
@Dense(units = 50_000, bias = false) @Share("tokens")
class Gpt {}
