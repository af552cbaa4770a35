package library;

import dev.shapewright.layers.*;

@Dense(units = 16)
@When(Unit.width != 8) @Dense(units = Unit.width) @Relu
public @interface Unit {
    int width();
    int width = Arg.INT;
}
