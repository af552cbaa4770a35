import dev.shapewright.layers.*;

@Input(height = 28, width = 28, channels = 3)
@Conv(kernel = 3, filters = Input.ANY, padding = Input.ANY)
//                          ^ [unknown-size]
//                                               ^ [unknown-size]
class NotASize {}
