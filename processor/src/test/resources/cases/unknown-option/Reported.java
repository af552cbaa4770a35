// options: -Ashapewright.reports=htlm,md,pictures
import dev.shapewright.layers.*;

@Input(features = 20)
class Reported {}
// [unknown-option] nowhere
// [unknown-option] nowhere
// [unknown-option] nowhere
