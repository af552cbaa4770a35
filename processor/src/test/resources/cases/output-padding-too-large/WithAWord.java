import dev.shapewright.layers.*;

@Input(length = 8, features = 64)
@ConvTranspose(kernel = 4, filters = 32, stride = 2, padding = Padding.SAME, outputPadding = 1)
//                                                                                           ^ [output-padding-too-large]
class WithAWord {}
