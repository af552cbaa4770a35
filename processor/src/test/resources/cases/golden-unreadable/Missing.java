import dev.shapewright.layers.*;

@Golden
//< [golden-unreadable]
@Input(features = 4)
@Dense(units = 2)
class Missing {}
