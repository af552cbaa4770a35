package dev.shapewright.example.charlstm;

import static dev.shapewright.example.charlstm.Layer.*;

import dev.shapewright.layers.*;

/** A recurrent layer followed by dropout. */
@Lstm(units = units, doubleBias = true)
@Dropout(0.5)
@interface Layer {
    int units();    int units = Arg.INT;
}
