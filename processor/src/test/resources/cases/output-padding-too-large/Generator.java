import dev.shapewright.layers.*;

@Input(height = 8, width = 8, channels = 64)
@ConvTranspose(kernel = 4, filters = 32, stride = 2, padding = 1, outputPadding = {0, 2})
//                                                                                    ^ [output-padding-too-large]
class Generator {}
