package dev.shapewright.example.mobilenetv3;

import static dev.shapewright.example.mobilenetv3.Bneck.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/**
 * The block of MobileNetV3: between the widening and the narrowing convolution there are {@code hidden} channels and,
 * optionally, a squeeze and excitation of a quarter of them, rounded to a multiple of 8.
 */
@MBConv(
        filters = filters, hidden = hidden, kernel = kernel, stride = stride, squeeze = excite ? squeezed : 0,
        activation = activation, squeezeActivation = Activation.RELU, gate = Activation.HARD_SIGMOID)
@Repeatable(Bneck.List.class)
@interface Bneck {
    int kernel();                   int kernel = Arg.INT;
    int hidden();                   int hidden = Arg.INT;
    int filters();                  int filters = Arg.INT;
    int stride() default 1;         int stride = Arg.INT;
    boolean excite() default false; boolean excite = Arg.BOOLEAN;
    int activation();               int activation = Arg.INT;

    int nearest = (hidden / 4 + 4) / 8 * 8;
    int squeezed = 10 * nearest < 9 * (hidden / 4) ? nearest + 8 : nearest;

    @interface List {
        Bneck[] value();
    }
}
