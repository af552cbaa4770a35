import dev.shapewright.layers.*;

class Scans {
    @Input(depth = 4, height = 64, width = 64, channels = 1)
    @Pool(size = 2) @Pool(size = 2)
    @AvgPool(size = 2)
    //              ^ [kernel-exceeds-input]
    private record PoolOfAVolume() {}
}
