import dev.shapewright.layers.*;

@Input(height = 100_000, width = 100_000, channels = 3)
@Flatten
//< [size-overflow]
class Flattened {}
