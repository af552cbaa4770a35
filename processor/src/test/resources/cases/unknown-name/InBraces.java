import dev.shapewright.layers.*;

@Input(features = 16) @Name("pixels")
@Dense(units = 16)
@Add({"pixel"})
//    ^ [unknown-name]
@Expect({9})
//       ^ [expectation-failed]
class InBraces {}
