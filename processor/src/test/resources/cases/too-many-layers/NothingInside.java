import dev.shapewright.layers.*;

@When(In.features > 100) @Relu
@interface Maybe {}

@Repeat(1_000) @Maybe
@interface Stage {}

@Input(features = 64)
@Dense(units = 32)
@Repeat(1_000) @Stage
//             ^ [too-many-layers]
class NothingInside {}
