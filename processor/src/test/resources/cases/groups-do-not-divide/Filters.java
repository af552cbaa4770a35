import dev.shapewright.layers.*;

@Input(height = 8, width = 8, channels = 6)
@Conv(groups = 3, kernel = 3, filters = 8)
//             ^ [groups-do-not-divide]
class Filters {}
