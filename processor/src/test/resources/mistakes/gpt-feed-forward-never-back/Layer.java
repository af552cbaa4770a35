package gpt;

import static gpt.Layer.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Branch @LayerNorm @SelfAttention(heads = heads)
@Branch
@Add
@Branch @LayerNorm @Dense(units = 4 * In.features) @Gelu
@Branch
@Add
@Repeatable(Layer.List.class)
@interface Layer {
    int heads(); int heads = Arg.INT;

    @interface List {
        Layer[] value();
    }
}
