package dev.shapewright.example.densenet;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** DenseNet-161 (Huang et al.: Densely Connected Convolutional Networks, 2016). */
@Input(height = 224, width = 224, channels = 3)
@Stem(filters = 96)
@DenseBlock(layers = 6, growth = 48)
@Transition
@Expect({28, 28, 192})
@DenseBlock(layers = 12, growth = 48)
@Transition
@Expect({14, 14, 384})
@DenseBlock(layers = 36, growth = 48)
@Transition
@Expect({7, 7, 1056})
@DenseBlock(layers = 24, growth = 48)
@Expect({7, 7, 2208})
@Head
@Expect(parameters = 28_681_000, macs = 7_727_907_072L)
public class DenseNet161 {}
