import dev.shapewright.layers.*;

@Input(height = 8, width = 8, channels = 6)
@Conv(kernel = {3, 3, 3}, filters = 8, stride = {2})
//             ^ [wrong-number-of-values]
class Kernel {}
