import dev.shapewright.layers.*;

@Input(length = 16, features = 8) @Name("a")
@Dense(units = 8) @Name("b")
@Dense(units = 6) @Name("c")
@From("a") @Maximum({"b", "c"})
//                        ^ [shapes-differ]
class Named {}
