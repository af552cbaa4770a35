package dev.shapewright.example.googlenet;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/**
 * GoogLeNet with batch normalization and without its auxiliary heads (Szegedy et al.: Going Deeper with Convolutions,
 * 2014).
 */
@Input(height = 224, width = 224, channels = 3)
@ConvBnRelu(kernel = 7, filters = 64, stride = 2)
@Pool(size = 3, stride = 2, ceil = true)
@ConvBnRelu(kernel = 1, filters = 64)
@ConvBnRelu(kernel = 3, filters = 192)
@Pool(size = 3, stride = 2, ceil = true)
@Expect({28, 28, 192})
@Inception(one = 64, beforeThree = 96, three = 128, beforeFive = 16, five = 32, pooled = 32)
@Inception(one = 128, beforeThree = 128, three = 192, beforeFive = 32, five = 96, pooled = 64)
@Pool(size = 3, stride = 2, ceil = true)
@Expect({14, 14, 480})
@Inception(one = 192, beforeThree = 96, three = 208, beforeFive = 16, five = 48, pooled = 64)
@Inception(one = 160, beforeThree = 112, three = 224, beforeFive = 24, five = 64, pooled = 64)
@Inception(one = 128, beforeThree = 128, three = 256, beforeFive = 24, five = 64, pooled = 64)
@Inception(one = 112, beforeThree = 144, three = 288, beforeFive = 32, five = 64, pooled = 64)
@Inception(one = 256, beforeThree = 160, three = 320, beforeFive = 32, five = 128, pooled = 128)
@Pool(size = 2, stride = 2, ceil = true)
@Expect({7, 7, 832})
@Inception(one = 256, beforeThree = 160, three = 320, beforeFive = 32, five = 128, pooled = 128)
@Inception(one = 384, beforeThree = 192, three = 384, beforeFive = 48, five = 128, pooled = 128)
@Expect({7, 7, 1024})
@GlobalAvgPool
@Dropout(0.2)
@Dense(units = 1000)
@Expect(parameters = 6_624_904, macs = 1_498_376_192)
public class GoogLeNet {}
