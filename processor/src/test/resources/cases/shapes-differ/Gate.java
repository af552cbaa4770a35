import dev.shapewright.layers.*;

@Input(height = 14, width = 14, channels = 16)
@Branch
@Branch
    @GlobalAvgPool @Dense(units = 4) @Relu @Dense(units = 8) @Sigmoid
@Multiply
//< [shapes-differ]
class Gate {}
