import dev.shapewright.layers.*;

@Input(length = 128, features = 768)
@SelfAttention(heads = 12, keyValueHeads = 5)
//                                         ^ [heads-do-not-divide]
class KeyValueHeads {}
