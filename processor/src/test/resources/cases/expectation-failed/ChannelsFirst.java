import dev.shapewright.layers.*;

@Input(height = 28, width = 14, channels = 1, layout = Layout.CHANNELS_FIRST)
@Conv(kernel = 5, filters = 4)
@Expect({4, 10, 24})
//          ^ [expectation-failed]
class ChannelsFirst {}
