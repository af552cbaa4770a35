import dev.shapewright.layers.*;

@Dense(units = 1 << Power.exponent)
@interface Power {
    int exponent();
    int exponent = Arg.INT;
}

@Dense(units = -Unsigned.units >>> 1)
@interface Unsigned {
    int units();
    int units = Arg.INT;
}

@Input(features = 64)
@Dense(units = 64 >> 32)
//                ^ [shift-out-of-range]
@Dense(units = (int) (64L >> 64))
//                        ^ [shift-out-of-range]
@Power(exponent = 33)
class Shifts {}

@Input(features = 64)
@Power(exponent = -1)
//< [shift-out-of-range]
class Negative {}

@Input(features = 64)
@Unsigned(units = 8)
//< [shift-out-of-range]
class OfANegative {}
