package dev.shapewright.example.bert;

import static dev.shapewright.example.bert.Bert.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** From tokens to a vector for the whole text. {@code types} names the embedded token types, a second input. */
@Embedding(vocabulary = 30_522, size = features)
@Add(types)
@PositionEmbedding(positions = 512)
@LayerNorm @Dropout(0.1)
@Repeat(layers) @EncoderLayer(heads = heads, dropout = 0.1)
@Expect({In.length, features})
@Step(0)
@Dense(units = features) @Tanh
@interface Bert {
    int layers();   int layers = Arg.INT;
    int features(); int features = Arg.INT;
    int heads();    int heads = Arg.INT;
    String types(); String types = Arg.TEXT;
}
