package transformer;

import static transformer.Decoder.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Branch @SelfAttention(heads = 8) @Branch @Add @LayerNorm
@Branch @CrossAttention(heads = 8, memory = encoded) @Branch @Add @LayerNorm
@Repeatable(Decoder.List.class)
@interface Decoder {
    String encoded(); String encoded = Arg.TEXT;

    @interface List {
        Decoder[] value();
    }
}
