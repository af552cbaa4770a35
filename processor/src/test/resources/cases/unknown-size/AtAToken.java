import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Dense(units = 2 * In.features + In.length)
@interface OfLength {}

@When(In.height > 7) @Pool(size = Halved.by)
@Repeatable(Halved.List.class)
@interface Halved {
    int by() default 2;
    int by = Arg.INT;

    @interface List {
        Halved[] value();
    }
}

@Dense(units = Wide.units / 2)
@interface Wide {
    int units();
    int units = Arg.INT;
}

@Input(length = Input.ANY, features = 8)
@OfLength
//< [unknown-size]
class AtAToken {}

@Input(height = Input.ANY, width = 32, channels = 3)
@Halved
//< [unknown-size]
class InACondition {}

@Input(features = 8)
@Wide(units = Input.ANY)
//< [unknown-size]
class AsAnArgument {}

@Input(features = 8)
@Dense(units = 3 + Input.ANY)
//                 ^ [unknown-size]
class InAModel {}

// A size of @Custom and @Reshape may be unknown.
@Custom(name = "Split", length = In.length / 2, features = In.features)
@interface Split {}

@Input(length = Input.ANY, features = 8)
@Split
@Expect({-1, 8})
class Allowed {}
