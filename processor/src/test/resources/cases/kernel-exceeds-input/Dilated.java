import dev.shapewright.layers.*;

@Input(length = 20, features = 8)
@Conv(kernel = 5, filters = 8, dilation = 8, stride = 2, padding = 2)
//             ^ [kernel-exceeds-input]
class Dilated {}
