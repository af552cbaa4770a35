package dev.shapewright.example.t5;

import static dev.shapewright.example.t5.T5Decoder.*;

import dev.shapewright.layers.*;

/** From embedded tokens and the encoder's output to a representation of the next tokens. */
@Dropout(0.1)
@Repeat(layers)
@T5DecoderLayer(heads = heads, hidden = hidden, relativePositions = Repeat.INDEX == 0 ? 32 : 0, memory = memory)
@RmsNorm @Dropout(0.1)
@interface T5Decoder {
    int layers();                           int layers = Arg.INT;
    int heads();                            int heads = Arg.INT;
    int hidden() default 4 * In.features;   int hidden = Arg.INT;
    String memory();                        String memory = Arg.TEXT;
}
