import dev.shapewright.layers.*;

@Input(height = 5, width = 5, channels = 7)
@Slice(from = 2, to = 9)
//                    ^ [slice-out-of-range]
class BehindTheEnd {}
