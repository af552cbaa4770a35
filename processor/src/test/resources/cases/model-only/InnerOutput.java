import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Dense(units = 32) @Output(Hidden.result)
@Repeatable(Hidden.List.class)
@interface Hidden {
    String result() default "";
    String result = Arg.TEXT;

    @interface List {
        Hidden[] value();
    }
}

@Hidden(result = "inner")
@interface Wrapped {}

@Hidden(result = Handed.on)
@interface Handed {
    String on();
    String on = Arg.TEXT;
}

@Input(features = 64)
@Hidden(result = "first")
@Hidden
@Handed(on = "third")
@Wrapped
//< [model-only]
@Dense(units = 2)
class InnerOutput {}
