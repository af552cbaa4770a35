import dev.shapewright.layers.*;

// A residual of a super-resolution network, with paddings forgotten in both convolutions: one value for each of them.
@Input(height = 48, width = 48, channels = 3)
@Conv(kernel = 9, filters = 64, padding = 4) @PRelu @Name("shallow")
@Conv(kernel = 3, filters = 64, bias = false) @BatchNorm @PRelu
@Conv(kernel = 3, filters = 64, bias = false)
@BatchNorm
@Add("shallow")
//   ^ [shapes-differ]
class Refined {}
