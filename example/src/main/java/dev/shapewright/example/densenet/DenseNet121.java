package dev.shapewright.example.densenet;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** DenseNet-121 (Huang et al.: Densely Connected Convolutional Networks, 2016). */
@Input(height = 224, width = 224, channels = 3)
@Stem(filters = 64)
@DenseBlock(layers = 6, growth = 32)
@Transition
@Expect({28, 28, 128})
@DenseBlock(layers = 12, growth = 32)
@Transition
@Expect({14, 14, 256})
@DenseBlock(layers = 24, growth = 32)
@Transition
@Expect({7, 7, 512})
@DenseBlock(layers = 16, growth = 32)
@Expect({7, 7, 1024})
@Head
@Expect(parameters = 7_978_856, macs = 2_834_161_664L)
public class DenseNet121 {}
