import dev.shapewright.layers.*;

@Dense(units = Hidden.TWICE)
@interface Hidden {
    int units() default Hidden.TWICE;
    int units = Arg.INT;

    int TWICE = 2 * units;
}

@Input(features = 64)
@Hidden
//< [definition-cycle]
class Constant {}
