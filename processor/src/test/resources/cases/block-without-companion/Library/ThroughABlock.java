package zoo;

import dev.shapewright.layers.*;

@Input(height = 32, width = 32, channels = 3)
@Stem
//< [block-without-companion]
class ThroughABlock {}
