import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Dense(units = 16 << Repeat.INDEX)
@Repeatable(Growing.List.class)
@interface Growing {
    int times() default Repeat.INDEX;
    int times = Arg.INT;

    @interface List {
        Growing[] value();
    }
}

// Each is decided before anything is repeated, but for the elements of what is.
@Input(features = 64)
@Repeat(3) @When(Repeat.INDEX > 0) @Dense(units = 64)
//               ^ [index-outside-repeat]
@Repeat(2 + Repeat.INDEX) @Dense(units = 32)
//          ^ [index-outside-repeat]
@Dense(units = 8 + Repeat.INDEX)
//                 ^ [index-outside-repeat]
class Outside {}

// A block's layers are not what its use repeats.
@Input(features = 64)
@Repeat(2) @Growing(times = Repeat.INDEX)
//         ^ [index-outside-repeat]
class InsideTheBlock {}
