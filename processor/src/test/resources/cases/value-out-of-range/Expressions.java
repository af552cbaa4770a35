import dev.shapewright.layers.*;

@Dense(units = In.features - Narrow.by)
@interface Narrow {
    int by();
    int by = Arg.INT;
}

@Dense(units = Wide.units)
@interface Wide {
    int units();
    int units = Arg.INT;

    int SQUARE = Wide.units * Wide.units;
}

@Dense(units = Square.OF / Square.units)
@interface Square {
    int units();
    int units = Arg.INT;

    int OF = Square.units * Square.units;
}

@Input(features = 64)
@Narrow(by = 64)
//< [value-out-of-range]
class Nothing {}

@Input(features = 64)
@Wide(units = 0)
//< [value-out-of-range]
class HandedOn {}

@Input(features = 64)
@Wide(units = 70_000 * 70_000)
//            ^ [value-out-of-range]
class TooLarge {}

@Input(features = 64)
@Square(units = 70_000)
//< [value-out-of-range]
class InADefinition {}

@Input(features = 64)
@Repeat(2 - 3) @Dense(units = 8)
//      ^ [value-out-of-range]
@Dropout(3 / 2.0)
//       ^ [value-out-of-range]
class Negative {}
