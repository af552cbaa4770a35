import dev.shapewright.layers.*;

@Input(height = 4, width = 9, channels = 3)
@Pad(padding = {4, 3}, mode = Pad.Mode.REFLECT)
//              ^ [padding-exceeds-axis]
@Conv(kernel = 3, filters = 8)
class Mirrored {}
