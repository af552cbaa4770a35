package dev.shapewright.example.convnext;

import dev.shapewright.layers.*;

/** ConvNeXt-B (Liu et al.: A ConvNet for the 2020s, 2022). */
@Input(height = 224, width = 224, channels = 3)
@ConvNeXt(width = 128)
@Expect(value = 1000, parameters = 88_591_464)
public class ConvNeXtBase {}
