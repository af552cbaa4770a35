package dev.shapewright.example.alexnet;

import dev.shapewright.layers.*;

/** AlexNet as in torchvision (Krizhevsky: One weird trick for parallelizing convolutional neural networks, 2014). */
@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 11, filters = 64, stride = 4, padding = 2) @Relu
@Pool(size = 3, stride = 2)
@Conv(kernel = 5, filters = 192, padding = 2) @Relu
@Pool(size = 3, stride = 2)
@Expect({13, 13, 192})
@Conv(kernel = 3, filters = 384, padding = 1) @Relu
@Conv(kernel = 3, filters = 256, padding = 1) @Relu
@Conv(kernel = 3, filters = 256, padding = 1) @Relu
@Pool(size = 3, stride = 2)
@AdaptiveAvgPool(6)
@Expect({6, 6, 256})
@Flatten
@Dropout(0.5) @Dense(units = 4096) @Relu
@Dropout(0.5) @Dense(units = 4096) @Relu
@Dense(units = 1000)
@Expect(parameters = 61_100_840, macs = 714_188_480)
public class AlexNet {}
