import dev.shapewright.layers.*;

@Dense(units = In.features / Split.parts)
@interface Split {
    int parts();
    int parts = Arg.INT;
}

@Dense(units = 8 + In.features % (Rest.of - 2))
@interface Rest {
    int of() default 2;
    int of = Arg.INT;
}

@Dense(units = Guarded.by == 0 ? 1 : 8 / Guarded.by)
@interface Guarded {
    int by();
    int by = Arg.INT;
}

@Input(features = 64)
@Split(parts = 0)
//< [division-by-zero]
class Parts {}

@Input(features = 64)
@Rest
//< [division-by-zero]
class Remainder {}

// What is not chosen is not worked out.
@Input(features = 64)
@Guarded(by = 0)
class NotChosen {}
