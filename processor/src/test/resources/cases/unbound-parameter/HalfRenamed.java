import dev.shapewright.layers.*;

@Dense(units = HalfRenamed.units)
@interface HalfRenamed {
    int unit() default 4;
//      ^ [unbound-parameter]
    int units = Arg.INT;

    // What is read here is no parameter any more.
    int more() default 2 * HalfRenamed.units;
    int more = Arg.INT;
}

@Input(features = 8)
@HalfRenamed(more = 3)
class Net {}
