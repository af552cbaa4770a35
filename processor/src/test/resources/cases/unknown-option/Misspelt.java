// options: -Ashapewright.warnings=loud -Ashapewright.suppress=floor-drops,softmax-of-one,activation_twice
import dev.shapewright.layers.*;

@Input(features = 20)
class Misspelt {}
// [unknown-option] nowhere
// [unknown-option] nowhere
// [unknown-option] nowhere
