import dev.shapewright.layers.*;

@Input(features = 64)
@Dense(units = 4 * In.features)
//                 ^ [in-outside-block]
@When(In.length > 5) @Relu
//    ^ [in-outside-block]
class InAModel {}
