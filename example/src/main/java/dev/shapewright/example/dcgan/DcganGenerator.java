package dev.shapewright.example.dcgan;

import dev.shapewright.layers.*;

/**
 * The generator of DCGAN: an image of 64x64 from 100 random numbers (Radford et al.: Unsupervised Representation
 * Learning, 2015).
 */
@Input(height = 1, width = 1, channels = 100)
@Grow(filters = 512, stride = 1)
@Expect({4, 4, 512})
@Grow(filters = 256) @Grow(filters = 128) @Grow(filters = 64)
@Expect({32, 32, 64})
@ConvTranspose(kernel = 4, filters = 3, stride = 2, padding = 1, bias = false) @Tanh
@Expect(value = {64, 64, 3}, parameters = 3_576_704)
public class DcganGenerator {}
