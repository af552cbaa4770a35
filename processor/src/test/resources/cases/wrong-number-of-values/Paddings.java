import dev.shapewright.layers.*;

@Input(height = 8, width = 8, channels = 6)
@Pool(size = 3, padding = {1, 1, 0}, dilation = {1, 1, 1})
//                        ^ [wrong-number-of-values]
class Paddings {}
