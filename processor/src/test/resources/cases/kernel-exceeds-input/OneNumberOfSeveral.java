import dev.shapewright.layers.*;

@Input(height = 32, width = 4, channels = 3)
@Conv(kernel = {3, 7}, filters = 8)
//                 ^ [kernel-exceeds-input]
class OneNumberOfSeveral {}
