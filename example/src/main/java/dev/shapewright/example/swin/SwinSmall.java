package dev.shapewright.example.swin;

import dev.shapewright.layers.*;

/** Swin-S (Liu et al.: Swin Transformer: Hierarchical Vision Transformer using Shifted Windows, 2021). */
@Input(height = 224, width = 224, channels = 3)
@Swin(deepest = 18)
@Expect(value = 1000, parameters = 49_606_258)
public class SwinSmall {}
