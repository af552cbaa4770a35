import dev.shapewright.layers.*;

@Input(height = 2, width = 2, channels = 8)
@ConvTranspose(kernel = 3, filters = 4, padding = 2)
//                                                ^ [padding-exceeds-output]
class NothingLeft {}
