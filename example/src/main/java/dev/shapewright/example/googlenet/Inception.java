package dev.shapewright.example.googlenet;

import static dev.shapewright.example.googlenet.Inception.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/**
 * Four parallel branches on the same image. The third has a 3x3 kernel, as in torchvision and the weights it was ported
 * from; in the paper the kernel is 5x5.
 */
@Branch @ConvBnRelu(kernel = 1, filters = one)
@Branch @ConvBnRelu(kernel = 1, filters = beforeThree) @ConvBnRelu(kernel = 3, filters = three)
@Branch @ConvBnRelu(kernel = 1, filters = beforeFive) @ConvBnRelu(kernel = 3, filters = five)
@Branch @Pool(size = 3, stride = 1, padding = 1, ceil = true) @ConvBnRelu(kernel = 1, filters = pooled)
@Concat
@Repeatable(Inception.List.class)
@interface Inception {
    int one();          int one = Arg.INT;
    int beforeThree();  int beforeThree = Arg.INT;
    int three();        int three = Arg.INT;
    int beforeFive();   int beforeFive = Arg.INT;
    int five();         int five = Arg.INT;
    int pooled();       int pooled = Arg.INT;

    @interface List {
        Inception[] value();
    }
}
