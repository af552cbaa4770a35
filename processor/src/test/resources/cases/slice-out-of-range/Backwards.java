import dev.shapewright.layers.*;

@Input(height = 5, width = 5, channels = 7)
@Slice(from = 3, to = 3, axis = Axis.HEIGHT)
//            ^ [slice-out-of-range]
class Backwards {}
