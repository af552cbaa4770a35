import dev.shapewright.layers.*;

@Dense(units = Hidden.units) @Relu
@interface Hidden {
    int units();
    int units = Arg.INT;
}

@Hidden(units = 4 * Hidden.units)
//                  ^ [foreign-parameter]
@interface Deep {
    int depth() default 2 * Hidden.units;
//                          ^ [foreign-parameter]
    int depth = Arg.INT;

    int WIDE = Hidden.units + 1;
//             ^ [foreign-parameter]
}

@Input(features = 784)
@Hidden(units = 64)
@Dense(units = Hidden.units / 2)
//             ^ [foreign-parameter]
class Borrowed {}
