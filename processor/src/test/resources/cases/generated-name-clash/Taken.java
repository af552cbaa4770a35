import dev.shapewright.layers.*;

@Input(features = 20)
@Dense(units = 8)
class Taken {}
// [generated-name-clash] class

class TakenModelSummary {}
