import dev.shapewright.layers.*;

@Input(features = 20)
@Dense(units = 8) @Name("parameters")
//                      ^ [constant-clash]
@Dense(units = 4)
class Total {}
