package dcgan;

import dev.shapewright.layers.*;

@Input(height = 1, width = 1, channels = 100)
@Grow(filters = 256, stride = 1)
@Expect({4, 4, 256})
@Grow(filters = 128)
@Expect({8, 8, 128})
@ConvTranspose(kernel = 4, filters = 3, stride = 2, padding = 1, bias = false) @Tanh
class DcganGenerator {}
