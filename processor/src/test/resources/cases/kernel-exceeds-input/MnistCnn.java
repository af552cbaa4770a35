import dev.shapewright.layers.*;

@Input(height = 18, width = 18, channels = 1)
@Conv(kernel = 5, filters = 4)
@Pool(size = 2)
@Conv(kernel = 3, filters = 8)
@Pool(size = 2)
//           ^ [floor-drops-input]
@Conv(kernel = 3, filters = 16)
//             ^ [kernel-exceeds-input]
@Flatten
@Dense(units = 16)
@Dense(units = 10)
class MnistCnn {}
