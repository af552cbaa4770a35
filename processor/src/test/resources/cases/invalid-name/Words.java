import dev.shapewright.layers.*;

@Input(features = 20)
@Dense(units = 8) @Name("first layer")
//                      ^ [invalid-name]
@Dense(units = 4) @Name("input")
//                      ^ [invalid-name]
@Dense(units = 4) @Name("")
//                      ^ [invalid-name]
class Words {}
