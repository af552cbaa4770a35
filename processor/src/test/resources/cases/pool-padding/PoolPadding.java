import dev.shapewright.layers.*;

@Input(height = 32, width = 32, channels = 3)
@Pool(size = 3, stride = 2, padding = 2)
//                                    ^ [pool-padding]
class PoolPadding {}
