import dev.shapewright.layers.*;

@Input(height = 28, width = 28, channels = 1)
@Conv(kernel = 3, filters = 4, padding = Padding.CAUSAL)
//                                       ^ [padding-word]
class Causal {}
