package dev.shapewright.example.vgg;

import dev.shapewright.layers.*;

/** VGG-16 (Simonyan, Zisserman: Very Deep Convolutional Networks, 2014). */
@Input(height = 224, width = 224, channels = 3)
@Stage(filters = 64, convs = 2)
@Stage(filters = 128, convs = 2)
@Stage(filters = 256, convs = 3)
@Stage(filters = 512, convs = 3)
@Stage(filters = 512, convs = 3)
@Expect({7, 7, 512})
@Classifier
@Expect(parameters = 138_357_544, macs = 15_470_264_320L)
public class Vgg16 {}
