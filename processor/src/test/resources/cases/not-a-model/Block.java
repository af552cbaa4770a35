import dev.shapewright.layers.*;

@Input(features = 20)
@Dense(units = 8)
@interface Block {}
// [not-a-model] class
