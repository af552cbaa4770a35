package dev.shapewright.example.gpt2;

import dev.shapewright.layers.*;

/** GPT-2 medium (Radford et al.: Language Models are Unsupervised Multitask Learners, 2019). */
@Input(length = 1024)
@Gpt2(layers = 24, features = 1024, heads = 16)
@Expect(value = {1024, 50_257}, parameters = 354_823_168)
public class Gpt2Medium {}
