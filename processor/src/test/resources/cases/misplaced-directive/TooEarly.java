import dev.shapewright.layers.*;

@Name("start")
//< [misplaced-directive]
@Expect({20})
//< [misplaced-directive]
@Input(features = 20)
@Dense(units = 8)
class TooEarly {}
