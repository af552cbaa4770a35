import dev.shapewright.layers.*;

@Input(height = 8, width = 8, channels = 4)
@Branch
//< [open-branch]
    @Conv(kernel = 3, filters = 4, padding = 1)
@Branch
class NeverJoined {}
