package dev.shapewright.example.t5;

import dev.shapewright.layers.*;

/** The encoder of T5-small (Raffel et al.: Exploring the Limits of Transfer Learning, 2019). */
@Input(length = 512)
@Embedding(vocabulary = 32_128, size = 512)
@T5Encoder(layers = 6, heads = 8)
@Expect(value = {512, 512}, parameters = 35_330_816)
public class T5SmallEncoder {}
