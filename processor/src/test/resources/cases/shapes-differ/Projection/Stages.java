package zoo;

import dev.shapewright.layers.*;

@Input(height = 56, width = 56, channels = 64)
@Repeat(2) @BasicBlock(width = 64)
@BasicBlock(width = 128, stride = 2)
//< [shapes-differ]
@BasicBlock(width = 128)
class Stages {}
