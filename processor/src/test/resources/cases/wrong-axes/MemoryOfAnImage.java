import dev.shapewright.layers.*;

@Input(height = 20, width = 20, channels = 64) @Name("picture")
@ToSequence
@CrossAttention(heads = 8, memory = "picture")
//                                  ^ [wrong-axes]
class MemoryOfAnImage {}
