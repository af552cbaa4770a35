package nets;

import dev.shapewright.layers.*;

@Input(features = 4)
@Pair
class Paired {}
