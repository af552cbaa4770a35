import dev.shapewright.layers.*;

@Dense(units = 8)
//< [input-missing]
@Input(features = 20)
@Dense(units = 4)
class TooLate {}
