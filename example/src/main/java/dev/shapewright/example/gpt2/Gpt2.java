package dev.shapewright.example.gpt2;

import static dev.shapewright.example.gpt2.Gpt2.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** From tokens to the scores of the next one. The last layer shares the weights of the first: both use one table. */
@Embedding(vocabulary = 50_257, size = features) @Name("tokens")
@PositionEmbedding(positions = 1024)
@Dropout(0.1)
@Repeat(layers) @PreNormEncoderLayer(heads = heads, dropout = 0.1)
@LayerNorm
@Expect({In.length, features})
@Dense(units = 50_257, bias = false) @Share("tokens")
@interface Gpt2 {
    int layers();   int layers = Arg.INT;
    int features(); int features = Arg.INT;
    int heads();    int heads = Arg.INT;
}
