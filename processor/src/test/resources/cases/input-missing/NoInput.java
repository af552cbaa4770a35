import dev.shapewright.layers.*;

@Conv(kernel = 3, filters = 8)
//< [input-missing]
@Pool(size = 2)
class NoInput {}
