package dev.shapewright.example.vit;

import dev.shapewright.layers.*;

/** ViT-L/32 (Dosovitskiy et al.: An Image is Worth 16x16 Words, 2020). */
@Input(height = 224, width = 224, channels = 3)
@Vit(patch = 32, layers = 24, features = 1024, heads = 16)
@Expect(parameters = 306_535_400, macs = 15_377_539_072L)
public class VitL32 {}
