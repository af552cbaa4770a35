import dev.shapewright.layers.*;

@Input(height = 13, width = 12, channels = 3)
@Pool(size = 2)
//           ^ [floor-drops-input]
@Conv(kernel = 3, filters = 4, stride = 2)
//                                      ^ [floor-drops-input]
class LastRows {}
