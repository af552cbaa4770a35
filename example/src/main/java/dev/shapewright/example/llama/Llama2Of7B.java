package dev.shapewright.example.llama;

import dev.shapewright.layers.*;

/** Llama 2 with 7 billion parameters (Touvron et al.: Llama 2: Open Foundation and Fine-Tuned Chat Models, 2023). */
@Input(length = 4096)
@Llama(layers = 32, features = 4096, hidden = 11_008)
@Expect(value = {4096, 32_000}, parameters = 6_738_415_616L)
public class Llama2Of7B {}
