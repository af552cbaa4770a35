import dev.shapewright.layers.*;

@Conv(kernel = 3, filters = 64, padding = 1) @Relu
@interface ConvRelu {
    int filters();
//      ^ [unbound-parameter]

    int stride() default 1;
    int stride = Arg.INT;

    double rate() default 0.5;
//         ^ [unbound-parameter]
}

@Input(height = 32, width = 32, channels = 3)
@ConvRelu(filters = 64)
class NoStandIn {}

// What uses the block is silent about it, and what is independent is not.
@Input(features = 64)
@Dense(units = 0)
//             ^ [value-out-of-range]
class Independent {}
