import dev.shapewright.layers.*;

@Input(height = 8, width = 8, channels = 6)
@Conv(kernel = 3, filters = 8, groups = 4)
//                                      ^ [groups-do-not-divide]
class Channels {}
