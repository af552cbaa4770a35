import dev.shapewright.layers.*;

@Input(height = 13, width = 13, channels = 3)
@Conv(kernel = 3, filters = 4)
//< [bias-before-batchnorm]
@BatchNorm @Relu
@Conv(kernel = 3, filters = 4) @BatchNorm(affine = false) @Relu
@Conv(kernel = 3, filters = 4, bias = true)
//                                    ^ [bias-before-batchnorm]
@BatchNorm @Relu
@Conv(kernel = 3, filters = 4, bias = false) @BatchNorm
class Biases {}
