import dev.shapewright.layers.*;

@Input(features = 20)
@Dropout(1.5)
//       ^ [value-out-of-range]
@Activation(99)
//          ^ [value-out-of-range]
@LeakyRelu(0.0 / 0.0)
//         ^ [value-out-of-range]
@Budget(maxMacs = -1, bytesPerValue = 0)
//                ^ [value-out-of-range]
//                                    ^ [value-out-of-range]
class Rates {}
