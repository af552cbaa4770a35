import dev.shapewright.layers.*;

@Input(features = 64)
@Repeat(1_000_000_000) @Dense(units = 64)
//      ^ [too-many-layers]
class Repeated {}
