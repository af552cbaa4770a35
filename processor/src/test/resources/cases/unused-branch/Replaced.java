import dev.shapewright.layers.*;

@Dense(units = 8) @Relu @Name("own")
@From("input")
@Dense(units = 16)
@interface Thrown {}

@Dense(units = 8) @Relu
@From("input")
@interface Away {}

@Input(features = 64)
@Thrown
//< [unused-branch]
@Away
//< [unused-branch]
class Replaced {}

// A result that the model names and does not read.
@Dense(units = 8) @Name(Twin.side)
@From("input") @Dense(units = 16)
@interface Twin {
    String side() default "";
    String side = Arg.TEXT;
}

@Input(features = 64)
@Twin(side = "side")
//< [unused-branch]
class Named {}
