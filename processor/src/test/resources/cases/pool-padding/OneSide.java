import dev.shapewright.layers.*;

@Input(height = 32, width = 32, channels = 3, layout = Layout.CHANNELS_FIRST)
@AvgPool(size = {2, 3}, padding = {0, 1, 1, 2})
//                                          ^ [pool-padding]
class OneSide {}
