import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Dense(units = Mlp.hidden) @Gelu @Dense(units = In.features)
@When(Mlp.norm) @LayerNorm
@Repeatable(Mlp.List.class)
@interface Mlp {
    int hidden();
    int hidden = Arg.INT;

    boolean norm() default false;
    boolean norm = Arg.BOOLEAN;

    @interface List {
        Mlp[] value();
    }
}

@Input(length = 32, features = 64)
@Mlp(hidden = 256) @Name("first")
@Repeat(2) @Mlp(hidden = 256) @Share("first")
@Mlp(hidden = 256, norm = true) @Share("first")
//                                     ^ [share-differs]
@Mlp(hidden = 128) @Share("first")
//                        ^ [share-differs]
class Blocks {}
