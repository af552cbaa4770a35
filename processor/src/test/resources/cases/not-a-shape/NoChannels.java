import dev.shapewright.layers.*;

@Input(height = 28, width = 28)
//< [not-a-shape]
@Conv(kernel = 5, filters = 4)
class NoChannels {}
