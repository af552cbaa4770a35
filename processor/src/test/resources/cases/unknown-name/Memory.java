import dev.shapewright.layers.*;

@Input(length = 20, features = 64)
@Dense(units = 32) @Name("encoded")
@Dense(units = 64)
@CrossAttention(heads = 8, memory = "encodd")
//                                  ^ [unknown-name]
class Memory {}
