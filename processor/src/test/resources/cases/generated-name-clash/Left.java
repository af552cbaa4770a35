import dev.shapewright.layers.*;

@Input(features = 20)
@Dense(units = 8)
class Left {}
// [generated-name-clash] class

@javax.annotation.processing.Generated("dev.shapewright.processor.ModelProcessor")
final class LeftModelSummary {}
