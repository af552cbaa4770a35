package dev.shapewright.example.llama;

import dev.shapewright.layers.*;

/** Llama 3 with 8 billion parameters (Dubey et al.: The Llama 3 Herd of Models, 2024). */
@Input(length = 8192)
@Llama(vocabulary = 128_256, layers = 32, features = 4096, keyValueHeads = 8, hidden = 14_336)
@Expect(value = {8192, 128_256}, parameters = 8_030_261_248L)
public class Llama3Of8B {}
