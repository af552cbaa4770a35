package dev.shapewright.example.convnext;

import dev.shapewright.layers.*;

/** ConvNeXt-L (Liu et al.: A ConvNet for the 2020s, 2022). */
@Input(height = 224, width = 224, channels = 3)
@ConvNeXt(width = 192)
@Expect(value = 1000, parameters = 197_767_336)
public class ConvNeXtLarge {}
