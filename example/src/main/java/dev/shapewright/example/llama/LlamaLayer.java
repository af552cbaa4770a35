package dev.shapewright.example.llama;

import static dev.shapewright.example.llama.LlamaLayer.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** Attention in which several heads share keys and values, and a gated network, each after a norm and with a residual. */
@Branch @RmsNorm @SelfAttention(heads = heads, keyValueHeads = keyValueHeads, bias = false)
@Branch
@Add
@Branch @RmsNorm @GatedFeedForward(hidden = hidden)
@Branch
@Add
@interface LlamaLayer {
    int heads();         int heads = Arg.INT;
    int keyValueHeads(); int keyValueHeads = Arg.INT;
    int hidden();        int hidden = Arg.INT;
}
