package dev.shapewright.example.vit;

import dev.shapewright.layers.*;

/** ViT-H/14 (Dosovitskiy et al.: An Image is Worth 16x16 Words, 2020). */
@Input(height = 224, width = 224, channels = 3)
@Vit(patch = 14, layers = 32, features = 1280, heads = 16)
@Expect(parameters = 632_045_800, macs = 167_295_109_120L)
public class VitH14 {}
