package zoo;

import dev.shapewright.layers.*;
import library.ConvRelu;

@ConvRelu(filters = 8) @Pool(size = 2)
@interface Stem {}
