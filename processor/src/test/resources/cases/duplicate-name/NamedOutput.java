import dev.shapewright.layers.*;

@Input(features = 20)
@Dense(units = 8) @Name("hidden") @Output("hidden")
//                                        ^ [duplicate-name]
@Dense(units = 4) @Output("scores") @Name("scores")
//                                        ^ [duplicate-name]
class NamedOutput {}
