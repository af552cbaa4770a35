import dev.shapewright.layers.*;

@Input(length = 64)
@Relu
//< [wrong-axes]
class TokenIds {}
