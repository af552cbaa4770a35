import dev.shapewright.layers.*;

@Input(features = 8)
@Layer(units = 8, activation = 99)
//< [value-out-of-range]
class ActivationOfABlock {}

@Dense(units = Layer.units)
@When(Layer.activation != 0) @Activation(Layer.activation)
@interface Layer {
    int units();                int units = Arg.INT;
    int activation() default 0; int activation = Arg.INT;
}
