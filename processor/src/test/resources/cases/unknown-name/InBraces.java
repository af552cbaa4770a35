import dev.shapewright.layers.*;

@Input(features = 16) @Name("pixels")
@Dense(units = 16)
@Expect({16, 1})
//      ^ [wrong-number-of-values]
@Expect({9})
//       ^ [expectation-failed]
@Add({"pixel"})
//    ^ [unknown-name]
class InBraces {}
