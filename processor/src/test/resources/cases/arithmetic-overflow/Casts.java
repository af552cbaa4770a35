import dev.shapewright.layers.*;

@Dense(units = (short) Narrow.units)
@interface Narrow {
    int units();
    int units = Arg.INT;
}

@Input(features = 64)
@Dense(units = (byte) 300)
//             ^ [arithmetic-overflow]
@Dense(units = (int) 1e10)
//             ^ [arithmetic-overflow]
@Dense(units = (char) -1)
//             ^ [arithmetic-overflow]
class Casts {}

@Input(features = 64)
@Narrow(units = 40_000)
//< [arithmetic-overflow]
class InABlock {}

// Java's int would wrap; here it does not, and the result fits.
@Input(features = 64)
@Dense(units = Integer.MAX_VALUE * 2 / Integer.MAX_VALUE)
@Expect(2)
class Fits {}
