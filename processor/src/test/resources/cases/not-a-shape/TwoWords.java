import dev.shapewright.layers.*;

@Input(length = 28, features = 8, channels = 8)
//                             ^ [not-a-shape]
@Dense(units = 10)
class TwoWords {}
