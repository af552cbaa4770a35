package dev.shapewright.example.swin;

import dev.shapewright.layers.*;

/** SwinV2-B (Liu et al.: Swin Transformer V2: Scaling Up Capacity and Resolution, 2022). */
@Input(height = 256, width = 256, channels = 3)
@Swin(width = 128, v2 = true)
@Expect(value = 1000, parameters = 87_930_848)
public class SwinV2Base {}
