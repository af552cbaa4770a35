package dev.shapewright.example.vgg;

import dev.shapewright.layers.*;

/** VGG-19 (Simonyan, Zisserman: Very Deep Convolutional Networks, 2014). */
@Input(height = 224, width = 224, channels = 3)
@Stage(filters = 64, convs = 2)
@Stage(filters = 128, convs = 2)
@Stage(filters = 256, convs = 4)
@Stage(filters = 512, convs = 4)
@Stage(filters = 512, convs = 4)
@Expect({7, 7, 512})
@Classifier
@Expect(parameters = 143_667_240, macs = 19_632_062_464L)
public class Vgg19 {}
