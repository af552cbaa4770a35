import dev.shapewright.layers.*;

@Input(features = 64)
@Dense(units = 10)
@Conv(kernel = 5, filters = 4, bias = false)
//< [wrong-axes]
class ConvOnAVector {}
