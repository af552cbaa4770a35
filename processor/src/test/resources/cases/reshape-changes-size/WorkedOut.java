import dev.shapewright.layers.*;

@Input(height = 5, width = 5, channels = 7)
@Reshape(length = Input.ANY, features = 8)
//< [reshape-changes-size]
class WorkedOut {}
