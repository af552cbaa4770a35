import dev.shapewright.layers.*;

@Input(features = 20)
@When(true)
//< [misplaced-directive]
@Name("x")
@Repeat(2)
//< [misplaced-directive]
@Branch
    @Dense(units = 8)
@Branch
    @Dense(units = 8)
@Repeat(2)
//< [misplaced-directive]
@Add
@Dense(units = 4)
@Repeat(3) @When(true) @Frozen
//< [misplaced-directive]
//         ^ [misplaced-directive]
//                     ^ [misplaced-directive]
class InFront {}
