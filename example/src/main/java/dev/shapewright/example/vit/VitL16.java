package dev.shapewright.example.vit;

import dev.shapewright.layers.*;

/** ViT-L/16 (Dosovitskiy et al.: An Image is Worth 16x16 Words, 2020). */
@Input(height = 224, width = 224, channels = 3)
@Vit(patch = 16, layers = 24, features = 1024, heads = 16)
@Expect(parameters = 304_326_632, macs = 61_554_712_576L)
public class VitL16 {}
