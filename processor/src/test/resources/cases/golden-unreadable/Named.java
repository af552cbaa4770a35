import dev.shapewright.layers.*;

@Input(features = 4)
@Dense(units = 2)
@Golden("nowhere/Named.json")
//      ^ [golden-unreadable]
class Named {}
