import dev.shapewright.layers.*;

@Budget(maxParameters = 1000, maxMacs = 1000000)
//                                      ^ [unknown-size]
@Input(height = Input.ANY, width = 28, channels = 3)
@Conv(kernel = 3, filters = 8)
@GlobalAvgPool
class Budgeted {}
