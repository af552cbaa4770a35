import dev.shapewright.layers.*;

@Input(features = 20)
@Dense(units = 10)
@Relu
@Dropout
@Tanh
//< [activation-twice]
@Dense(units = 5) @Relu @Softmax
class Twice {}
