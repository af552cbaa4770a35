import dev.shapewright.layers.*;

@Input(height = 30, width = 32, channels = 3)
@SpaceToDepth(4)
//            ^ [factor-does-not-divide]
class Blocks {}
