package dev.shapewright.example.gpt2;

import dev.shapewright.layers.*;

/** GPT-2 XL (Radford et al.: Language Models are Unsupervised Multitask Learners, 2019). */
@Input(length = 1024)
@Gpt2(layers = 48, features = 1600, heads = 25)
@Expect(value = {1024, 50_257}, parameters = 1_557_611_200L)
public class Gpt2Xl {}
