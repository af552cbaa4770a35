import dev.shapewright.layers.*;

@Input(height = 56, width = 56, channels = 96)
@Frozen
//< [frozen-nothing]
@Relu
@Frozen @Conv(kernel = 1, filters = 8)
class Nothing {}
