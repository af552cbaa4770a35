import dev.shapewright.layers.*;

@Input(length = Input.ANY, features = 64)
@PositionEmbedding
//< [unknown-size]
class Positions {}
