package dev.shapewright.example.swin;

import dev.shapewright.layers.*;

/** Swin-B (Liu et al.: Swin Transformer: Hierarchical Vision Transformer using Shifted Windows, 2021). */
@Input(height = 224, width = 224, channels = 3)
@Swin(width = 128)
@Expect(value = 1000, parameters = 87_768_224)
public class SwinBase {}
