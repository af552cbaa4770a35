package dev.shapewright.example.swin;

import static dev.shapewright.example.swin.SwinLayer.*;

import dev.shapewright.layers.*;

/** Attention within windows, and a position-wise network; in the second version, the norms come after them. */
@Branch
    @When(!v2) @LayerNorm
    @WindowAttention(heads = heads, window = window, shift = shift, positionHidden = v2 ? 512 : 0, cosine = v2)
    @When(v2) @LayerNorm
    @StochasticDepth
@Branch
@Add
@Branch
    @When(!v2) @LayerNorm
    @Conv(kernel = 1, filters = 4 * In.channels) @Gelu
    @Conv(kernel = 1, filters = In.channels)
    @When(v2) @LayerNorm
    @StochasticDepth
@Branch
@Add
@interface SwinLayer {
    int window(); int window = Arg.INT;
    int shift();  int shift = Arg.INT;
    boolean v2(); boolean v2 = Arg.BOOLEAN;

    /** Heads of 32 channels each. */
    int heads = In.channels / 32;
}
