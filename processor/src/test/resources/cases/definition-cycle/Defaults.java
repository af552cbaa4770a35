import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Dense(units = Hidden.wide)
@Repeatable(Hidden.List.class)
@interface Hidden {
    int wide() default 2 * Hidden.narrow;
    int wide = Arg.INT;

    int narrow() default Hidden.wide / 2;
    int narrow = Arg.INT;

    @interface List {
        Hidden[] value();
    }
}

// Where one of the two is given there is no circle.
@Input(features = 64)
@Hidden(narrow = 8)
@Hidden(wide = 16)
@Hidden
//< [definition-cycle]
class Defaults {}
