import dev.shapewright.layers.*;

@Input(height = 56, width = 56, channels = 96)
@Conv(kernel = 1, filters = 8, padding = 1)
//                                       ^ [window-in-padding]
class TooMuchPadding {}
