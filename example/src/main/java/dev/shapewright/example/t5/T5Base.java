package dev.shapewright.example.t5;

import dev.shapewright.layers.*;

/**
 * T5-base, encoder and decoder (Raffel et al.: Exploring the Limits of Transfer Learning, 2019).
 * One table embeds the tokens on both sides and scores them at the end.
 */
@Input(length = 512) @Name("source")
@Embedding(vocabulary = 32_128, size = 768) @Name("embedded")
@T5Encoder(layers = 12, heads = 12) @Name("encoded")
@Input(length = 512) @Name("target")
@Embedding(vocabulary = 32_128, size = 768) @Share("embedded")
@T5Decoder(layers = 12, heads = 12, memory = "encoded")
@Dense(units = 32_128, bias = false) @Share("embedded")
@Expect(value = {512, 32_128}, parameters = 222_903_552)
public class T5Base {}
