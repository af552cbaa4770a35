package dev.shapewright.example.vit;

import static dev.shapewright.example.vit.Vit.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** A vision transformer: a sequence of patches, a class token in front of them, and encoder layers. */
@PatchEmbedding(patch = patch, features = features)
@ClassToken
@PositionEmbedding
@Expect({In.height / patch * (In.width / patch) + 1, features})
@Repeat(layers) @PreNormEncoderLayer(heads = heads)
@LayerNorm
@Step(0)
@Dense(units = 1000)
@interface Vit {
    int patch();    int patch = Arg.INT;
    int layers();   int layers = Arg.INT;
    int features(); int features = Arg.INT;
    int heads();    int heads = Arg.INT;
}
