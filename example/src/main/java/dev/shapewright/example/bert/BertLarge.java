package dev.shapewright.example.bert;

import dev.shapewright.layers.*;

/** BERT large, with its pooler (Devlin et al.: Pre-training of Deep Bidirectional Transformers, 2018). */
@Input(length = 512) @Name("types")
@Embedding(vocabulary = 2, size = 1024) @Name("embeddedTypes")
@Input(length = 512) @Name("tokens")
@Bert(layers = 24, features = 1024, heads = 16, types = "embeddedTypes")
@Expect(value = 1024, parameters = 335_141_888)
public class BertLarge {}
