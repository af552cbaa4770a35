import dev.shapewright.layers.*;

@Input(features = 20)
@Dense(units = 8)
@Dense(units = 4) @Name("dense_1")
//                      ^ [duplicate-name]
class Automatic {}
