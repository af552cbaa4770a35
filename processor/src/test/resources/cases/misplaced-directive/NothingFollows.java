import dev.shapewright.layers.*;

@Input(features = 20)
@Dense(units = 8)
@Frozen
//< [misplaced-directive]
@Name("hidden")
@Frozen
@Dense(units = 4)
@Frozen
//< [misplaced-directive]
class NothingFollows {}
