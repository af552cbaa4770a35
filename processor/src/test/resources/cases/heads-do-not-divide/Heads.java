import dev.shapewright.layers.*;

@Input(length = 128, features = 768)
@SelfAttention(heads = 10)
//                     ^ [heads-do-not-divide]
@LayerNorm
class Heads {}
