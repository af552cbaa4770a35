package dev.shapewright.example.efficientnet;

import static dev.shapewright.example.efficientnet.EfficientNet.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** The whole family: B0 with {@code width} times as many channels and {@code depth} times as many blocks in each stage. */
@ConvBn(kernel = 3, filters = stem < 0.9 * 32 * width ? stem + 8 : stem, stride = 2, activation = Activation.SILU)
@Stage(filters = 16, blocks = one, kernel = 3, expand = 1, first = 0, total = total, width = width)
@Stage(filters = 24, blocks = two, kernel = 3, stride = 2, first = one, total = total, width = width)
@Stage(filters = 40, blocks = two, kernel = 5, stride = 2, first = one + two, total = total, width = width)
@Stage(filters = 80, blocks = three, kernel = 3, stride = 2, first = one + 2 * two, total = total, width = width)
@Stage(filters = 112, blocks = three, kernel = 5, first = one + 2 * two + three, total = total, width = width)
@Expect({(In.height + 15) / 16, (In.width + 15) / 16, -1})
@Stage(filters = 192, blocks = four, kernel = 5, stride = 2, first = one + 2 * (two + three), total = total, width = width)
@Stage(filters = 320, blocks = one, kernel = 3, first = total - one, total = total, width = width)
@Head(dropout = dropout)
@interface EfficientNet {
    /** Factor of the channels of every stage, which are rounded to a multiple of 8. */
    double width();     double width = Arg.DOUBLE;

    /** Factor of the blocks of every stage, rounded up. */
    double depth();     double depth = Arg.DOUBLE;

    /** The probability that training leaves out a feature in front of the last layer. */
    double dropout();   double dropout = Arg.DOUBLE;

    int stem = (int) (32 * width + 4) / 8 * 8;

    int one = (int) depth < depth ? (int) depth + 1 : (int) depth;
    int two = (int) (2 * depth) < 2 * depth ? (int) (2 * depth) + 1 : (int) (2 * depth);
    int three = (int) (3 * depth) < 3 * depth ? (int) (3 * depth) + 1 : (int) (3 * depth);
    int four = (int) (4 * depth) < 4 * depth ? (int) (4 * depth) + 1 : (int) (4 * depth);
    int total = 2 * (one + two + three) + four;
}
