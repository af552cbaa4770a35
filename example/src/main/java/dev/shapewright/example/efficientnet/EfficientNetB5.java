package dev.shapewright.example.efficientnet;

import dev.shapewright.layers.*;

/** EfficientNet-B5 (Tan, Le: Rethinking Model Scaling for Convolutional Neural Networks, 2019). */
@Input(height = 456, width = 456, channels = 3)
@EfficientNet(width = 1.6, depth = 2.2, dropout = 0.4)
@Expect(parameters = 30_389_784, macs = 10_266_384_752L)
public class EfficientNetB5 {}
