package dev.shapewright.example.resnet;

import dev.shapewright.layers.*;

/** ResNet-34 (He et al.: Deep Residual Learning for Image Recognition, 2015). */
@Input(height = 224, width = 224, channels = 3)
@Stem
@BasicStage(width = 64, blocks = 3)
@Expect({56, 56, 64})
@BasicStage(width = 128, blocks = 4, stride = 2)
@Expect({28, 28, 128})
@BasicStage(width = 256, blocks = 6, stride = 2)
@Expect({14, 14, 256})
@BasicStage(width = 512, blocks = 3, stride = 2)
@Expect({7, 7, 512})
@Head
@Expect(parameters = 21_797_672, macs = 3_663_761_408L)
public class ResNet34 {}
