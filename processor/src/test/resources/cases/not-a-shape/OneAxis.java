import dev.shapewright.layers.*;

@Input(height = 64)
//< [not-a-shape]
class OneAxis {}
