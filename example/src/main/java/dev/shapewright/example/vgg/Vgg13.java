package dev.shapewright.example.vgg;

import dev.shapewright.layers.*;

/** VGG-13 (Simonyan, Zisserman: Very Deep Convolutional Networks, 2014). */
@Input(height = 224, width = 224, channels = 3)
@Stage(filters = 64, convs = 2)
@Stage(filters = 128, convs = 2)
@Stage(filters = 256, convs = 2)
@Stage(filters = 512, convs = 2)
@Stage(filters = 512, convs = 2)
@Expect({7, 7, 512})
@Classifier
@Expect(parameters = 133_047_848, macs = 11_308_466_176L)
public class Vgg13 {}
