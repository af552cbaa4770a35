package dev.shapewright.example.efficientnet;

import dev.shapewright.layers.*;

/** EfficientNet-B2 (Tan, Le: Rethinking Model Scaling for Convolutional Neural Networks, 2019). */
@Input(height = 288, width = 288, channels = 3)
@EfficientNet(width = 1.1, depth = 1.2, dropout = 0.3)
@Expect(parameters = 9_109_994, macs = 1_087_529_456)
public class EfficientNetB2 {}
