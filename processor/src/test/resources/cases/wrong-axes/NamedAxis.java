import dev.shapewright.layers.*;

@Input(length = 20, features = 64)
@LayerNorm(axes = {Axis.LENGTH, Axis.HEIGHT})
//                              ^ [wrong-axes]
class NamedAxis {}
