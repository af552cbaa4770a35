import dev.shapewright.layers.*;

@Input(height = 28, width = 28, channels = 1)
@Conv(kernel = 5, filters = 4)
@Pool(size = 2)
@Conv(kernel = 3, filters = 8)
@Pool(size = 2)
@Conv(kernel = 3, filters = 16)
@Flatten
@Dense(units = 16)
@Dense(units = 10)
@Budget(
        maxParameters = 4_000,
        //              ^ [over-budget]
        maxMacs = 99_232,
        maxActivationBytes = 6_000,
        //                   ^ [over-budget]
        maxWeightBytes = 8_115,
        //               ^ [over-budget]
        bytesPerValue = 2)
class Parameters {}
