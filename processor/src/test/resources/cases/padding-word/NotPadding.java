import dev.shapewright.layers.*;

@Input(length = 28, channels = 1)
@Conv(kernel = Padding.SAME, filters = 4)
//             ^ [padding-word]
class NotPadding {}
