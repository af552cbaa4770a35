import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Conv(kernel = 3, filters = 8, padding = Same.padding + 1)
@Repeatable(Same.List.class)
@interface Same {
    int padding() default Padding.SAME;
    int padding = Arg.INT;

    @interface List {
        Same[] value();
    }
}

// Handed on, chosen and compared it is a word like any other.
@Conv(kernel = 3, filters = 8, padding = Chosen.padding == Padding.SAME ? Padding.SAME : Chosen.padding)
@interface Chosen {
    int padding();
    int padding = Arg.INT;
}

@Input(height = 8, width = 8, channels = 3)
@Chosen(padding = Padding.SAME)
@Expect({8, 8, 8})
@Same(padding = 0)
@Same
//< [padding-word]
class Arithmetic {}

@Input(height = 8, width = 8, channels = 3)
@Conv(kernel = 3, filters = 8, padding = -Padding.SAME)
//                                       ^ [padding-word]
class Negated {}

@Input(height = 8, width = 8, channels = 3)
@Conv(kernel = 3, filters = 8, padding = 2 * (Padding.SAME + 1))
//                                                         ^ [padding-word]
class Multiplied {}
