package nets;

import dev.shapewright.layers.*;

@Input(features = 4)
@Dense(units = 3)
class Plain {}
