import dev.shapewright.layers.*;

@Input(height = 28, width = 28, channels = 1)
@Conv(kernel = 5, filters = 4)
@Dense(units = 10)
//< [wrong-axes]
@Softmax
class DenseOnAnImage {}
