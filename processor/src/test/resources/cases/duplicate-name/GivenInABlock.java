import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Dense(units = 8) @Name(Hidden.as) @Relu
@Repeatable(Hidden.List.class)
@interface Hidden {
    String as();
    String as = Arg.TEXT;

    @interface List {
        Hidden[] value();
    }
}

@Dense(units = 8) @Name("inner")
@Dense(units = 8) @Name("inner")
@interface Inner {}

@Input(features = 16)
@Hidden(as = "a")
@Hidden(as = "b")
@Hidden(as = "a")
//< [duplicate-name]
@Inner
//< [duplicate-name]
class GivenInABlock {}
