import dev.shapewright.layers.*;

@Input(features = 16)
//< [unused-branch]
@Input(features = 8)
@Dense(units = 4)
class SecondInput {}
