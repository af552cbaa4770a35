import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Conv(kernel = 3, filters = 8, padding = 1) @Pool(size = Halve.size)
@Repeatable(Halve.List.class)
@interface Halve {
    int size() default 2;
    int size = Arg.INT;

    @interface List {
        Halve[] value();
    }
}

@Input(height = 47, width = 47, channels = 3)
@Halve
//< [floor-drops-input]
@Halve
@Halve
@Halve(size = 5)
class ThreeUses {}

@Conv(kernel = 3, filters = 8, padding = 1) @Pool(size = 2)
@SuppressWarnings("shapewright:floor-drops-input")
@interface Quiet {}

@Input(height = 47, width = 47, channels = 3)
@Quiet
class Suppressed {}
