package gpt;

import dev.shapewright.layers.*;

@Input(length = 256)
@Embedding(vocabulary = 50_257, size = 384) @PositionEmbedding
@Repeat(4) @Layer(heads = 6)
@Dense(units = 50_257)
class Gpt {}
