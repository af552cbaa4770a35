import dev.shapewright.layers.*;

@Dense(units = Renamed.width) @Relu
@interface Renamed {
    int units();
//      ^ [unbound-parameter]
    int width = Arg.INT;
}
