package dev.shapewright.example.efficientnet;

import dev.shapewright.layers.*;

/** EfficientNet-B1 (Tan, Le: Rethinking Model Scaling for Convolutional Neural Networks, 2019). */
@Input(height = 240, width = 240, channels = 3)
@EfficientNet(width = 1.0, depth = 1.1, dropout = 0.2)
@Expect(parameters = 7_794_184, macs = 686_802_832)
public class EfficientNetB1 {}
