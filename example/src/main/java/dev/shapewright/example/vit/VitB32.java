package dev.shapewright.example.vit;

import dev.shapewright.layers.*;

/** ViT-B/32 (Dosovitskiy et al.: An Image is Worth 16x16 Words, 2020). */
@Input(height = 224, width = 224, channels = 3)
@Vit(patch = 32, layers = 12, features = 768, heads = 12)
@Expect(parameters = 88_224_232, macs = 4_409_186_304L)
public class VitB32 {}
