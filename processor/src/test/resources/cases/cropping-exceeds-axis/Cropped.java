import dev.shapewright.layers.*;

@Input(height = 9, width = 4, channels = 3)
@Crop({0, 0, 1, 3})
//              ^ [cropping-exceeds-axis]
@Conv(kernel = 3, filters = 8)
class Cropped {}
