import dev.shapewright.layers.*;

@Input(height = 28, width = 28, length = 5, features = 3)
//< [not-a-shape]
class Mixed {}
