package dev.shapewright.example.gpt2;

import dev.shapewright.layers.*;

/** GPT-2 small (Radford et al.: Language Models are Unsupervised Multitask Learners, 2019). */
@Input(length = 1024)
@Gpt2(layers = 12, features = 768, heads = 12)
@Expect(value = {1024, 50_257}, parameters = 124_439_808)
public class Gpt2Small {}
