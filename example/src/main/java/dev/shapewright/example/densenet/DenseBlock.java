package dev.shapewright.example.densenet;

import static dev.shapewright.example.densenet.DenseBlock.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/** Layers that each see all before them. */
@Repeat(layers) @DenseLayer(growth = growth)
@Repeatable(DenseBlock.List.class)
@interface DenseBlock {
    int layers();   int layers = Arg.INT;
    int growth();   int growth = Arg.INT;

    @interface List {
        DenseBlock[] value();
    }
}
