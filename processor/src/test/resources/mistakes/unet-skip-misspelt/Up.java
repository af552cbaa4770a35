package unet;

import static unet.Up.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@ConvTranspose(kernel = 2, filters = filters, stride = 2)
@Concat({skip, "current"})
@DoubleConv(filters = filters)
@Repeatable(Up.List.class)
@interface Up {
    int filters(); int filters = Arg.INT;
    String skip(); String skip = Arg.TEXT;

    @interface List {
        Up[] value();
    }
}
