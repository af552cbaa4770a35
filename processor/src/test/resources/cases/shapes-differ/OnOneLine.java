import dev.shapewright.layers.*;

// Two of three convolutions on one line have forgotten their padding: no fix can say "each" of them.
@Input(height = 48, width = 48, channels = 8) @Name("shallow")
@Conv(kernel = 3, filters = 8, padding = 1) @Conv(kernel = 3, filters = 8) @Conv(kernel = 3, filters = 8)
@Add("shallow")
//   ^ [shapes-differ]
class OnOneLine {}
