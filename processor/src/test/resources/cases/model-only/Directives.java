import dev.shapewright.layers.*;

@Input(features = 64)
//< [model-only]
@Dense(units = 32) @Output("hidden")
//                 ^ [model-only]
@Budget(maxParameters = 1_000)
//< [model-only]
@Golden
//< [model-only]
@interface Hidden {}

@Input(features = 64)
@Hidden
class Directives {}
