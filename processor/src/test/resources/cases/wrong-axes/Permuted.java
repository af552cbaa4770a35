import dev.shapewright.layers.*;

@Input(height = 20, width = 20, channels = 64)
@Permute({Axis.WIDTH, Axis.CHANNELS})
//       ^ [wrong-axes]
class Permuted {}
