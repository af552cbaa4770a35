package dev.shapewright.example.unet;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** A U-Net as usually written today: padded, with batch normalization, for any size divisible by 16. */
@Input(height = 512, width = 512, channels = 3)
@DoubleConv(filters = 64) @Name("level1")
@Pool(size = 2)
@DoubleConv(filters = 128) @Name("level2")
@Pool(size = 2)
@DoubleConv(filters = 256) @Name("level3")
@Pool(size = 2)
@DoubleConv(filters = 512) @Name("level4")
@Pool(size = 2)
@DoubleConv(filters = 1024)
@Expect({32, 32, 1024})
@UpConv(filters = 512, skip = "level4")
@UpConv(filters = 256, skip = "level3")
@UpConv(filters = 128, skip = "level2")
@UpConv(filters = 64, skip = "level1")
@Conv(kernel = 1, filters = 2)
@Expect(value = {512, 512, 2}, parameters = 31_037_698)
public class UNetPadded {}
