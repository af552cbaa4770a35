import dev.shapewright.layers.*;

@Input(length = 20, features = 8)
@Lstm(units = 16)
@Step(20)
//    ^ [step-out-of-range]
class TooFar {}
