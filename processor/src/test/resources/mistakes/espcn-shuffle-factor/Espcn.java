package espcn;

import dev.shapewright.layers.*;

@Input(height = 100, width = 100, channels = 3)
@Conv(kernel = 5, filters = 64, padding = 2) @Tanh
@Conv(kernel = 3, filters = 3 * 2 * 2, padding = 1)
@PixelShuffle(3)
class Espcn {}
