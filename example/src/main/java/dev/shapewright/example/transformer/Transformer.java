package dev.shapewright.example.transformer;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** The first transformer (Vaswani et al.: Attention Is All You Need, 2017), on embedded tokens, as in PyTorch. */
@Input(length = 100, features = 512) @Name("source")
@Repeat(6) @EncoderLayer(heads = 8, activation = Activation.RELU, dropout = 0.1)
@LayerNorm @Name("encoded")
@Input(length = 80, features = 512) @Name("target")
@Repeat(6) @DecoderLayer(heads = 8, memory = "encoded", activation = Activation.RELU, dropout = 0.1)
@LayerNorm
@Expect(value = {80, 512}, parameters = 44_140_544)
public class Transformer {}
