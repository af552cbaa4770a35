package dev.shapewright.example.siamese;

import dev.shapewright.layers.*;

/**
 * Decides whether two images show the same thing: both go through one tower (Koch et al.: Siamese Neural Networks for
 * One-shot Image Recognition, 2015).
 */
@Input(height = 105, width = 105, channels = 1) @Name("left")
@Tower @Name("leftCode")
@Input(height = 105, width = 105, channels = 1) @Name("right")
@Tower @Share("leftCode")
@Subtract("leftCode")
@Custom(name = "Absolute")
@Dense(units = 1) @Sigmoid
@Expect(parameters = 38_951_745)
public class Siamese {}
