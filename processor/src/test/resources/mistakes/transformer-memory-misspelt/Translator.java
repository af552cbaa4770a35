package transformer;

import dev.shapewright.layers.*;

@Input(length = 20) @Name("source")
@Embedding(vocabulary = 8_000, size = 512)
@SelfAttention(heads = 8) @Name("memory")
@Input(length = 22) @Name("target")
@Embedding(vocabulary = 8_000, size = 512)
@Repeat(2) @Decoder(encoded = "memroy")
@Dense(units = 8_000)
class Translator {}
