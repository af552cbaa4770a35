package dev.shapewright.example.efficientnet;

import dev.shapewright.layers.*;

/** EfficientNet-B0 (Tan, Le: Rethinking Model Scaling for Convolutional Neural Networks, 2019). */
@Input(height = 224, width = 224, channels = 3)
@EfficientNet(width = 1.0, depth = 1.0, dropout = 0.2)
@Expect(parameters = 5_288_548, macs = 385_814_752)
public class EfficientNetB0 {}
