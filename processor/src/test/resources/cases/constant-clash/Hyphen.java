import dev.shapewright.layers.*;

@Input(features = 20)
@Dense(units = 8) @Name("hidden-1")
@Dense(units = 4) @Name("hidden_1")
//                      ^ [constant-clash]
class Hyphen {}
