package nets;

import dev.shapewright.layers.*;
import library.Unit;

@Input(features = 4)
@Unit(width = 8)
@Dense(units = 2)
public class Net {}
