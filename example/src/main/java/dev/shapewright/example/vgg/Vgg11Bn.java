package dev.shapewright.example.vgg;

import dev.shapewright.layers.*;

/** VGG-11 with batch normalization (Simonyan, Zisserman: Very Deep Convolutional Networks, 2014). */
@Input(height = 224, width = 224, channels = 3)
@Stage(filters = 64, convs = 1, batchNorm = true)
@Stage(filters = 128, convs = 1, batchNorm = true)
@Stage(filters = 256, convs = 2, batchNorm = true)
@Stage(filters = 512, convs = 2, batchNorm = true)
@Stage(filters = 512, convs = 2, batchNorm = true)
@Expect({7, 7, 512})
@Classifier
@Expect(parameters = 132_868_840, macs = 7_609_090_048L)
public class Vgg11Bn {}
