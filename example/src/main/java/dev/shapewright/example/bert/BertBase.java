package dev.shapewright.example.bert;

import dev.shapewright.layers.*;

/** BERT base, with its pooler (Devlin et al.: Pre-training of Deep Bidirectional Transformers, 2018). */
@Input(length = 512) @Name("types")
@Embedding(vocabulary = 2, size = 768) @Name("embeddedTypes")
@Input(length = 512) @Name("tokens")
@Bert(layers = 12, features = 768, heads = 12, types = "embeddedTypes")
@Expect(value = 768, parameters = 109_482_240)
public class BertBase {}
