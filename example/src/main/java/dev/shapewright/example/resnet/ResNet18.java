package dev.shapewright.example.resnet;

import dev.shapewright.layers.*;

/** ResNet-18 (He et al.: Deep Residual Learning for Image Recognition, 2015). */
@Input(height = 224, width = 224, channels = 3)
@Stem
@BasicStage(width = 64, blocks = 2)
@Expect({56, 56, 64})
@BasicStage(width = 128, blocks = 2, stride = 2)
@Expect({28, 28, 128})
@BasicStage(width = 256, blocks = 2, stride = 2)
@Expect({14, 14, 256})
@BasicStage(width = 512, blocks = 2, stride = 2)
@Expect({7, 7, 512})
@Head
@Expect(parameters = 11_689_512, macs = 1_814_073_344)
public class ResNet18 {}
