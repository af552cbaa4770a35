package dev.shapewright.example.lenet;

import dev.shapewright.layers.*;

/**
 * LeNet-5 on images of 28x28, padded to 32x32 (LeCun et al.: Gradient-Based Learning Applied to Document Recognition,
 * 1998).
 */
@Input(height = 28, width = 28, channels = 1)
@Conv(kernel = 5, filters = 6, padding = 2) @Tanh
@AvgPool(size = 2)
@Expect({14, 14, 6})
@Conv(kernel = 5, filters = 16) @Tanh
@AvgPool(size = 2)
@Expect({5, 5, 16})
@Flatten
@Dense(units = 120) @Tanh
@Dense(units = 84) @Tanh
@Dense(units = 10)
@Expect(parameters = 61_706, macs = 416_520)
public class LeNet5 {}
