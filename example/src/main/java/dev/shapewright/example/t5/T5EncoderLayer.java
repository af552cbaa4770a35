package dev.shapewright.example.t5;

import static dev.shapewright.example.t5.T5EncoderLayer.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/**
 * Attention and a feed-forward network without biases, each after an RMS norm. In a stack only the first layer has relative
 * positions of its own.
 */
@Branch
    @RmsNorm @SelfAttention(heads = heads, headSize = 64, bias = false, relativePositions = relativePositions) @Dropout(0.1)
@Branch
@Add
@Branch
    @RmsNorm @FeedForward(hidden = hidden, activation = Activation.RELU, bias = false, dropout = 0.1)
@Branch
@Add
@interface T5EncoderLayer {
    int heads();                int heads = Arg.INT;
    int hidden();               int hidden = Arg.INT;
    int relativePositions();    int relativePositions = Arg.INT;
}
