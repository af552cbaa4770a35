import dev.shapewright.layers.*;

@Input(height = 56, width = 56, channels = 64)
@Branch
    @Conv(kernel = 3, filters = 128, stride = 2, padding = 1, bias = false) @BatchNorm @Relu
    @Conv(kernel = 3, filters = 128, padding = 1, bias = false) @BatchNorm
@Branch
@Add
//< [shapes-differ]
@Relu
class BasicBlock {}
