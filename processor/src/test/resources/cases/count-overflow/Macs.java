import dev.shapewright.layers.*;

@Input(depth = 100_000, height = 100_000, width = 100_000, channels = 100_000)
//< [count-overflow]
@Conv(kernel = 3, filters = 100_000)
class Macs {}
