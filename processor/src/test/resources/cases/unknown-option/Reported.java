// options: -Ashapewright.reports=htlm,md,SVG,pictures
import dev.shapewright.layers.*;

@Input(features = 20)
class Reported {}
// [unknown-option] nowhere
// [unknown-option] nowhere
// [unknown-option] nowhere
// [unknown-option] nowhere
