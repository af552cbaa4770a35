package dev.shapewright.example.efficientnet;

import dev.shapewright.layers.*;

/** EfficientNet-B7 (Tan, Le: Rethinking Model Scaling for Convolutional Neural Networks, 2019). */
@Input(height = 600, width = 600, channels = 3)
@EfficientNet(width = 2.0, depth = 3.1, dropout = 0.5)
@Expect(parameters = 66_347_960, macs = 37_745_884_192L)
public class EfficientNetB7 {}
