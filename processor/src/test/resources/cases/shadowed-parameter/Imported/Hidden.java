package zoo;

import static zoo.Hidden.*;
import static zoo.Sizes.width;

import dev.shapewright.layers.*;

// The import of one name is nearer than that of all.
@Dense(units = width * times)
//             ^ [shadowed-parameter]
@interface Hidden {
    int width();
    int width = Arg.INT;

    int times() default 2;
    int times = Arg.INT;
}
