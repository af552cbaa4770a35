package zoo;

import static zoo.Stem.*;

import dev.shapewright.layers.*;

@ConvRelu(filters = filters) @Pool(size = 2)
@ConvRelu(filters = 2 * filters) @Pool(size = 2)
@Flatten
@interface Stem {
    int filters();
    int filters = Arg.INT;
}
