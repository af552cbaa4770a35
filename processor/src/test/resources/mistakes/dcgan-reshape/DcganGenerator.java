package dcgan;

import dev.shapewright.layers.*;

@Input(features = 100)
@Dense(units = 4 * 4 * 256)
@Reshape(height = 7, width = 7, channels = 256)
@ConvTranspose(kernel = 4, filters = 128, stride = 2, padding = 1) @Relu
@ConvTranspose(kernel = 4, filters = 1, stride = 2, padding = 1) @Tanh
class DcganGenerator {}
