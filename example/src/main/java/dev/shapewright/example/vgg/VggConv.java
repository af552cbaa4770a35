package dev.shapewright.example.vgg;

import static dev.shapewright.example.vgg.VggConv.*;

import dev.shapewright.layers.*;

/**
 * A 3x3 convolution, with batch normalization if the network has any. Its bias has no effect in front of batch
 * normalization, but VGG-BN has it all the same, and so does every file of its weights.
 */
@Conv(kernel = 3, filters = filters, padding = 1)
@When(batchNorm) @BatchNorm
@Relu
@SuppressWarnings("shapewright:bias-before-batchnorm")
@interface VggConv {
    int filters();                      int filters = Arg.INT;
    boolean batchNorm();                boolean batchNorm = Arg.BOOLEAN;
}
