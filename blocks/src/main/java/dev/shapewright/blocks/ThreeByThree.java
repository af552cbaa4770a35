package dev.shapewright.blocks;

import static dev.shapewright.blocks.ThreeByThree.*;

import dev.shapewright.layers.*;

/** One of the two convolutions of a {@link DoubleConv}: it has a bias unless batch normalization makes that useless. */
@Conv(kernel = 3, filters = filters, padding = padding, bias = !batchNorm)
@When(batchNorm) @BatchNorm
@Relu
@Companion(ThreeByThree_Block.class)
@interface ThreeByThree {
    int filters();          int filters = Arg.INT;
    int padding();          int padding = Arg.INT;
    boolean batchNorm();    boolean batchNorm = Arg.BOOLEAN;
}
