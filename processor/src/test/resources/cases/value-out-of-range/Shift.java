import dev.shapewright.layers.*;

@Input(height = 56, width = 56, channels = 96)
@WindowAttention(heads = 3, window = 7, shift = {3, 7})
//                                                  ^ [value-out-of-range]
class Shift {}
