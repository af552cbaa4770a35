package dev.shapewright.example.llama;

import dev.shapewright.layers.*;

/** TinyLlama with 1.1 billion parameters (Zhang et al.: TinyLlama: An Open-Source Small Language Model, 2024). */
@Input(length = 2048)
@Llama(layers = 22, features = 2048, keyValueHeads = 4, hidden = 5632)
@Expect(value = {2048, 32_000}, parameters = 1_100_048_384)
public class TinyLlama {}
