package library;

import dev.shapewright.layers.*;

@Companion(Unit_Block.class)
@Dense(units = 16)
@When(Unit.width != 8) @Dense(units = Unit.width) @Relu
public @interface Unit {
    int width();
    int width = Arg.INT;
}
