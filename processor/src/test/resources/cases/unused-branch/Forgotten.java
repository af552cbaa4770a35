import dev.shapewright.layers.*;

@Input(features = 16)
@Dense(units = 8) @Name("code")
@Dense(units = 4)
//< [unused-branch]
@From("code")
@Dense(units = 16)
class Forgotten {}
