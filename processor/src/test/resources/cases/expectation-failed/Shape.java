import dev.shapewright.layers.*;

@Input(height = 28, width = 28, channels = 1)
@Conv(kernel = 5, filters = 4)
@Expect({24, 26, -1})
//           ^ [expectation-failed]
@Pool(size = 2)
class Shape {}
