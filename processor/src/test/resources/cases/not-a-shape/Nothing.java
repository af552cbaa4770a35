import dev.shapewright.layers.*;

@Input
//< [not-a-shape]
class Nothing {}
