import dev.shapewright.layers.*;

@Input(height = 56, width = 56, channels = 96)
@WindowAttention(heads = 5, window = 7)
//                       ^ [heads-do-not-divide]
class Windows {}
