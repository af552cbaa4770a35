import dev.shapewright.layers.*;

@Input(height = 5, width = 5, channels = 7)
@Reshape(length = 25, features = 8)
//< [reshape-changes-size]
@Dense(units = 3)
class Reshaped {}
