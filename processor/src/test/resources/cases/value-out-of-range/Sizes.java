import dev.shapewright.layers.*;

@Input(height = 28, width = -28, channels = 1)
//                          ^ [value-out-of-range]
@Conv(kernel = {3, 0}, filters = -4, padding = {1, -1})
//                 ^ [value-out-of-range]
//                               ^ [value-out-of-range]
//                                                 ^ [value-out-of-range]
@Pool(size = {-2}, stride = 0)
//            ^ [value-out-of-range]
//                          ^ [value-out-of-range]
@Flatten
@Dense(units = Integer.MIN_VALUE)
//             ^ [value-out-of-range]
class Sizes {}
