package dev.shapewright.example.convnext;

import dev.shapewright.layers.*;

/** ConvNeXt-S (Liu et al.: A ConvNet for the 2020s, 2022). */
@Input(height = 224, width = 224, channels = 3)
@ConvNeXt(width = 96)
@Expect(value = 1000, parameters = 50_223_688)
public class ConvNeXtSmall {}
