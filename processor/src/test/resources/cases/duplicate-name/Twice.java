import dev.shapewright.layers.*;

@Input(features = 20)
@Dense(units = 8) @Name("hidden")
@Dense(units = 4) @Name("hidden")
//                      ^ [duplicate-name]
class Twice {}
