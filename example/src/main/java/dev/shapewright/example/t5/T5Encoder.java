package dev.shapewright.example.t5;

import static dev.shapewright.example.t5.T5Encoder.*;

import dev.shapewright.layers.*;

/** From embedded tokens to their encoded representation. */
@Dropout(0.1)
@Repeat(layers) @T5EncoderLayer(heads = heads, hidden = hidden, relativePositions = Repeat.INDEX == 0 ? 32 : 0)
@RmsNorm @Dropout(0.1)
@interface T5Encoder {
    int layers();                           int layers = Arg.INT;
    int heads();                            int heads = Arg.INT;
    int hidden() default 4 * In.features;   int hidden = Arg.INT;
}
