import dev.shapewright.layers.*;

@Branch
//< [misplaced-directive]
@Input(features = 16)
@Dense(units = 4)
class BranchFirst {}
