import dev.shapewright.layers.*;

@Input(height = 28, width = 28, channels = Input.ANY)
@Conv(kernel = 5, filters = 4)
//< [unknown-size]
class Channels {}
