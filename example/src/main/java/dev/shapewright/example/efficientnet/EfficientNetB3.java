package dev.shapewright.example.efficientnet;

import dev.shapewright.layers.*;

/** EfficientNet-B3 (Tan, Le: Rethinking Model Scaling for Convolutional Neural Networks, 2019). */
@Input(height = 300, width = 300, channels = 3)
@EfficientNet(width = 1.2, depth = 1.4, dropout = 0.3)
@Expect(parameters = 12_233_232, macs = 1_827_141_392)
public class EfficientNetB3 {}
