import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Relu @Dropout(0.5)
@interface Regular {}

@When(Hidden.layer) @Dense(units = 4)
@Frozen @Regular
@Repeatable(Hidden.List.class)
@interface Hidden {
    boolean layer() default true;
    boolean layer = Arg.BOOLEAN;

    @interface List {
        Hidden[] value();
    }
}

// With a layer that learns inside, @Frozen has a meaning.
@Input(features = 8)
@Frozen @Hidden
//      ^ [frozen-nothing]
@Dense(units = 8)
@Frozen @Hidden(layer = false)
//< [frozen-nothing]
class Block {}
