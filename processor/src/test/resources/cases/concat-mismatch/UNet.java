import dev.shapewright.layers.*;

@Input(height = 68, width = 68, channels = 8)
@Conv(kernel = 3, filters = 8) @Relu @Name("e1")
@Pool(size = 2)
@Conv(kernel = 3, filters = 16) @Relu
@ConvTranspose(kernel = 2, filters = 8, stride = 2)
@Concat({"e1", "current"})
//             ^ [concat-mismatch]
@Conv(kernel = 3, filters = 8)
class UNet {}
