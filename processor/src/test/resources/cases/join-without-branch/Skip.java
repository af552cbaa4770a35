import dev.shapewright.layers.*;

@Input(height = 8, width = 8, channels = 4) @Name("image")
@Conv(kernel = 3, filters = 4, padding = 1)
@Add
//< [join-without-branch]
@Relu
class Skip {}
