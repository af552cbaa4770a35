import dev.shapewright.layers.*;

@Input(length = 20, features = 64)
@Dense(units = 20) @Name("weights")
@Dense(units = 64)
@MatMul("weights")
//      ^ [shapes-differ]
class Product {}
