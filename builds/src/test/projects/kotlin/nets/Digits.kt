package nets

import dev.shapewright.layers.*

const val KERNEL = 5

@Input(height = 28, width = 28, channels = 1)
@Conv(kernel = [KERNEL], filters = 4)
@Pool(size = [2])
@Conv(kernel = [KERNEL - 2], filters = 8)
@Flatten
@Dense(units = 2 * 5)
class Digits
