package dev.shapewright.example.swin;

import dev.shapewright.layers.*;

/** SwinV2-S (Liu et al.: Swin Transformer V2: Scaling Up Capacity and Resolution, 2022). */
@Input(height = 256, width = 256, channels = 3)
@Swin(v2 = true)
@Expect(value = 1000, parameters = 49_737_442)
public class SwinV2Small {}
