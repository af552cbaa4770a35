package dev.shapewright.example.vit;

import dev.shapewright.layers.*;

/** ViT-B/16 (Dosovitskiy et al.: An Image is Worth 16x16 Words, 2020). */
@Input(height = 224, width = 224, channels = 3)
@Vit(patch = 16, layers = 12, features = 768, heads = 12)
@Expect(parameters = 86_567_656, macs = 17_563_828_224L)
public class VitB16 {}
