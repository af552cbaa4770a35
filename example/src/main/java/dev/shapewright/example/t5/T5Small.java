package dev.shapewright.example.t5;

import dev.shapewright.layers.*;

/**
 * T5-small, encoder and decoder (Raffel et al.: Exploring the Limits of Transfer Learning, 2019).
 * One table embeds the tokens on both sides and scores them at the end.
 */
@Input(length = 512) @Name("source")
@Embedding(vocabulary = 32_128, size = 512) @Name("embedded")
@T5Encoder(layers = 6, heads = 8) @Name("encoded")
@Input(length = 512) @Name("target")
@Embedding(vocabulary = 32_128, size = 512) @Share("embedded")
@T5Decoder(layers = 6, heads = 8, memory = "encoded")
@Dense(units = 32_128, bias = false) @Share("embedded")
@Expect(value = {512, 32_128}, parameters = 60_506_624)
public class T5Small {}
