package dev.shapewright.example.swin;

import dev.shapewright.layers.*;

/** Swin-T (Liu et al.: Swin Transformer: Hierarchical Vision Transformer using Shifted Windows, 2021). */
@Input(height = 224, width = 224, channels = 3)
@Swin(deepest = 6)
@Expect(value = 1000, parameters = 28_288_354)
public class SwinTiny {}
