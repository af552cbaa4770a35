package dev.shapewright.example.t5;

import static dev.shapewright.example.t5.T5DecoderLayer.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** Like the encoder's layer, with attention to the encoder's output between its two parts. */
@Branch
    @RmsNorm @SelfAttention(heads = heads, headSize = 64, bias = false, relativePositions = relativePositions) @Dropout(0.1)
@Branch
@Add
@Branch
    @RmsNorm @CrossAttention(heads = heads, headSize = 64, bias = false, memory = memory) @Dropout(0.1)
@Branch
@Add
@Branch
    @RmsNorm @FeedForward(hidden = hidden, activation = Activation.RELU, bias = false, dropout = 0.1)
@Branch
@Add
@interface T5DecoderLayer {
    int heads();                int heads = Arg.INT;
    int hidden();               int hidden = Arg.INT;
    int relativePositions();    int relativePositions = Arg.INT;
    String memory();            String memory = Arg.TEXT;
}
