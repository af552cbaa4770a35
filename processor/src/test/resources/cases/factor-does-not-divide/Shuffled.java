import dev.shapewright.layers.*;

@Input(height = 30, width = 32, channels = 20)
@PixelShuffle(3)
//            ^ [factor-does-not-divide]
class Shuffled {}
