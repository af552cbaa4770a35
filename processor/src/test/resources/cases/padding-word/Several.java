import dev.shapewright.layers.*;

@Input(height = 28, width = 28, channels = 1)
@Conv(kernel = 3, filters = 4, padding = {Padding.SAME, 1})
//                                        ^ [padding-word]
class Several {}
