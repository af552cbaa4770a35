import dev.shapewright.layers.*;

class Sizes {
    static final int WIDE = 4 * Hidden.units;
    static final int INPUT = WIDE > 5 ? 2 * WIDE : 3;
    static final int ROWS = (int) (0.5 * In.height);
    static final int FINE = 16;
}

@Dense(units = Sizes.WIDE) @Relu
//             ^ [stand-in-escapes]
@interface Hidden {
    int units();
    int units = Arg.INT;

    int wide() default 2 * Sizes.WIDE;
//                         ^ [stand-in-escapes]
    int wide = Arg.INT;

    int LOCAL = Sizes.FINE * units;
}

@Input(features = Sizes.INPUT)
//                ^ [stand-in-escapes]
@Dense(units = Sizes.ROWS)
//             ^ [stand-in-escapes]
@Dense(units = Arg.INT)
//             ^ [stand-in-escapes]
@Dropout(Arg.DOUBLE)
//       ^ [stand-in-escapes]
class Constants {}
