package dev.shapewright.example.unet;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** The U-Net of the paper, on 572x572 images, without padding (Ronneberger et al.: U-Net, 2015, figure 1). */
@Input(height = 572, width = 572, channels = 1)
@DoubleConv(filters = 64, padding = 0, batchNorm = false) @Name("level1")
@Pool(size = 2)
@DoubleConv(filters = 128, padding = 0, batchNorm = false) @Name("level2")
@Pool(size = 2)
@DoubleConv(filters = 256, padding = 0, batchNorm = false) @Name("level3")
@Pool(size = 2)
@DoubleConv(filters = 512, padding = 0, batchNorm = false) @Name("level4")
@Expect({64, 64, 512})
@Pool(size = 2)
@DoubleConv(filters = 1024, padding = 0, batchNorm = false)
@Expect({28, 28, 1024})
@UpConv(filters = 512, skip = "level4", crop = 4, padding = 0, batchNorm = false)
@Expect({52, 52, 512})
@UpConv(filters = 256, skip = "level3", crop = 16, padding = 0, batchNorm = false)
@UpConv(filters = 128, skip = "level2", crop = 40, padding = 0, batchNorm = false)
@UpConv(filters = 64, skip = "level1", crop = 88, padding = 0, batchNorm = false)
@Conv(kernel = 1, filters = 2)
@Expect(value = {388, 388, 2}, parameters = 31_030_658)
public class UNet {}
