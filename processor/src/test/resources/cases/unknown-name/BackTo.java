import dev.shapewright.layers.*;

@Input(features = 16) @Name("pixels")
@Dense(units = 4)
@From("pixel")
//    ^ [unknown-name]
@Expect(9)
@Dense(units = 3)
class BackTo {}
