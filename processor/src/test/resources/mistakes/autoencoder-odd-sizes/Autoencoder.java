package autoencoder;

import dev.shapewright.layers.*;

@Input(height = 28, width = 28, channels = 1)
@Conv(kernel = 3, filters = 16, stride = 2, padding = 1) @Relu
@Conv(kernel = 3, filters = 32, stride = 2, padding = 1) @Relu
@ConvTranspose(kernel = 3, filters = 16, stride = 2, padding = 1, outputPadding = 1) @Relu
@ConvTranspose(kernel = 3, filters = 1, stride = 2, padding = 1) @Sigmoid
@Expect({28, 28, 1})
class Autoencoder {}
