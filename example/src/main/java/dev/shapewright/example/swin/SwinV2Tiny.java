package dev.shapewright.example.swin;

import dev.shapewright.layers.*;

/** SwinV2-T (Liu et al.: Swin Transformer V2: Scaling Up Capacity and Resolution, 2022). */
@Input(height = 256, width = 256, channels = 3)
@Swin(deepest = 6, v2 = true)
@Expect(value = 1000, parameters = 28_351_570)
public class SwinV2Tiny {}
