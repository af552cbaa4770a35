package dev.shapewright.example.gpt2;

import dev.shapewright.layers.*;

/** GPT-2 large (Radford et al.: Language Models are Unsupervised Multitask Learners, 2019). */
@Input(length = 1024)
@Gpt2(layers = 36, features = 1280, heads = 20)
@Expect(value = {1024, 50_257}, parameters = 774_030_080)
public class Gpt2Large {}
