// options: -Ashapewright.warnings=error -Ashapewright.reports=jsn
import dev.shapewright.layers.*;

@Input(features = 20)
class Strict {}
// [unknown-option] nowhere
