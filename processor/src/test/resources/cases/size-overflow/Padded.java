import dev.shapewright.layers.*;

@Input(length = 2_147_483_647, channels = 3)
@Conv(kernel = 2, filters = 3, padding = 1)
//                                       ^ [size-overflow]
class Padded {}
