import dev.shapewright.layers.*;

@Input(height = 28, width = 28, channels = 48)
@GroupNorm(groups = 8)
@GroupNorm(groups = 32)
//                  ^ [groups-do-not-divide]
class Norm {}
