package dev.shapewright.example.llama;

import static dev.shapewright.example.llama.Llama.*;

import dev.shapewright.layers.*;

/** From tokens to the scores of the next one. Attention learns a token's position from rotations, which have no weights. */
@Embedding(vocabulary = vocabulary, size = features)
@Repeat(layers) @LlamaLayer(heads = heads, keyValueHeads = keyValueHeads, hidden = hidden)
@RmsNorm
@Expect({In.length, features})
@Dense(units = vocabulary, bias = false)
@interface Llama {
    int vocabulary() default 32_000;     int vocabulary = Arg.INT;
    int layers();                        int layers = Arg.INT;
    int features();                      int features = Arg.INT;
    int heads() default 32;              int heads = Arg.INT;
    int keyValueHeads() default heads;   int keyValueHeads = Arg.INT;
    int hidden();                        int hidden = Arg.INT;
}
