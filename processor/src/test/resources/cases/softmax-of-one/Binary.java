import dev.shapewright.layers.*;

@Input(features = 20)
@Dense(units = 1)
@Softmax
//< [softmax-of-one]
class Binary {}
