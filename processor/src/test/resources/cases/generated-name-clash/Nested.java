import dev.shapewright.layers.*;

class Outer {
    @Input(features = 20)
    @Dense(units = 8)
    class Net {}
}

@Input(features = 20)
@Dense(units = 4)
class Outer_Net {}
// [generated-name-clash] class
