package dev.shapewright.example.densenet;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** DenseNet-201 (Huang et al.: Densely Connected Convolutional Networks, 2016). */
@Input(height = 224, width = 224, channels = 3)
@Stem(filters = 64)
@DenseBlock(layers = 6, growth = 32)
@Transition
@Expect({28, 28, 128})
@DenseBlock(layers = 12, growth = 32)
@Transition
@Expect({14, 14, 256})
@DenseBlock(layers = 48, growth = 32)
@Transition
@Expect({7, 7, 896})
@DenseBlock(layers = 32, growth = 32)
@Expect({7, 7, 1920})
@Head
@Expect(parameters = 20_013_928, macs = 4_291_365_888L)
public class DenseNet201 {}
