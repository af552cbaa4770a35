import dev.shapewright.layers.*;

@Input(height = 28, width = 28, channels = 192)
@Branch @Conv(kernel = 1, filters = 64)
@Branch @Conv(kernel = 1, filters = 16) @Conv(kernel = 5, filters = 32)
@Branch @Pool(size = 3, stride = 1, padding = 1) @Conv(kernel = 1, filters = 32)
@Concat
//< [concat-mismatch]
class Inception {}
