import dev.shapewright.layers.*;

@Conv.List({})
class EmptyContainer {}
// [input-missing] class
