package zoo;

import dev.shapewright.layers.*;

@Input(height = 12, width = 12, channels = 3)
@Stem(filters = 16)
//< [kernel-exceeds-input]
@Dense(units = 10)
class Net {}
