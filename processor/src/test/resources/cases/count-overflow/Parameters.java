import dev.shapewright.layers.*;

@Input(features = 2_147_483_647)
@Dense(units = 2_147_483_647)
@Dense(units = 2_147_483_647)
@Dense(units = 2_147_483_647)
//< [count-overflow]
@Dense(units = 2_147_483_647)
class Parameters {}
