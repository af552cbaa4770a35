import dev.shapewright.layers.*;

@Input(features = 16)
@Branch
    @Dense(units = 16)
@Branch
    @Input(features = 8)
//  ^ [misplaced-directive]
@Add
class InputInAFork {}
