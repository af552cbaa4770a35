package dev.shapewright.example.efficientnet;

import dev.shapewright.layers.*;

/** EfficientNet-B6 (Tan, Le: Rethinking Model Scaling for Convolutional Neural Networks, 2019). */
@Input(height = 528, width = 528, channels = 3)
@EfficientNet(width = 1.8, depth = 2.6, dropout = 0.5)
@Expect(parameters = 43_040_704, macs = 19_067_593_536L)
public class EfficientNetB6 {}
