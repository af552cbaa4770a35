// options: -Ashapewright.reports=html,csv
import dev.shapewright.layers.*;

@Input(features = 20)
@Dense(units = 4)
class Index {}
// [report-unwritable] class
