import dev.shapewright.layers.*;

@Input(height = Input.ANY, width = Input.ANY, channels = 3)
@Conv(kernel = 3, filters = 16)
@Flatten
@Dense(units = 10)
//< [unknown-size]
class Features {}
