import dev.shapewright.layers.*;

@Input(features = 784)
@Dense(units = 100)
@Relu
@Dense(units = 10)
@Expect(value = 10, parameters = 79_500, macs = 79_400, message = "the published perceptron")
//                               ^ [expectation-failed]
class Counts {}
