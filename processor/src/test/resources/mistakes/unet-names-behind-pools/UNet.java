import dev.shapewright.layers.*;

/** Each level is named once it has been halved already: its skip is too small. */
@Input(height = 64, width = 64, channels = 1)
@Conv(kernel = 3, filters = 8, padding = 1)
@Pool(size = 2) @Name("enc1")
@Conv(kernel = 3, filters = 16, padding = 1)
@Pool(size = 2) @Name("enc2")
@Conv(kernel = 3, filters = 32, padding = 1)
@ConvTranspose(kernel = 2, filters = 16, stride = 2)
@Concat("enc2")
@Conv(kernel = 3, filters = 16, padding = 1)
@ConvTranspose(kernel = 2, filters = 8, stride = 2)
@Concat("enc1")
@Conv(kernel = 1, filters = 2)
@Expect({64, 64, 2})
class UNet {}
