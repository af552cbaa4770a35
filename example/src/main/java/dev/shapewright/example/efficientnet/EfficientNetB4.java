package dev.shapewright.example.efficientnet;

import dev.shapewright.layers.*;

/** EfficientNet-B4 (Tan, Le: Rethinking Model Scaling for Convolutional Neural Networks, 2019). */
@Input(height = 380, width = 380, channels = 3)
@EfficientNet(width = 1.4, depth = 1.8, dropout = 0.4)
@Expect(parameters = 19_341_616, macs = 4_393_771_024L)
public class EfficientNetB4 {}
