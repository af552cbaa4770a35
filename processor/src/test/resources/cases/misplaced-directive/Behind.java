import dev.shapewright.layers.*;

@Share("first")
//< [misplaced-directive]
@Output("early")
//< [misplaced-directive]
@Input(features = 8)
@Name("first") @Share("first")
//             ^ [misplaced-directive]
@Dense(units = 8) @Name("second")
@From("second") @Share("first")
//              ^ [misplaced-directive]
@Branch @Share("first")
//      ^ [misplaced-directive]
@Branch
@Add
@When(false) @Dense(units = 8) @Share("second")
class Behind {}
