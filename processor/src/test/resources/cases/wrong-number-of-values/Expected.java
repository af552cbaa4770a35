import dev.shapewright.layers.*;

@Input(height = 8, width = 8, channels = 6)
@Expect({8, 8})
//      ^ [wrong-number-of-values]
@Flatten
class Expected {}
