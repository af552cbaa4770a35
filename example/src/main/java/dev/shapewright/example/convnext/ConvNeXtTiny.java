package dev.shapewright.example.convnext;

import dev.shapewright.layers.*;

/** ConvNeXt-T (Liu et al.: A ConvNet for the 2020s, 2022). */
@Input(height = 224, width = 224, channels = 3)
@ConvNeXt(width = 96, deepest = 9)
@Expect(value = 1000, parameters = 28_589_128)
public class ConvNeXtTiny {}
