import dev.shapewright.layers.*;

@Share("x") @Dense(units = 8)
@Repeat(3)
@interface Last {}

@Input(features = 8)
@Last
//< [misplaced-directive]
//< [misplaced-directive]
class InABlock {}
