import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Upsample(2) @Conv(kernel = 3, filters = Up.filters, padding = 1)
@Concat({Up.skip, "current"})
@Repeatable(Up.List.class)
@interface Up {
    int filters();
    int filters = Arg.INT;

    String skip();
    String skip = Arg.TEXT;

    @interface List {
        Up[] value();
    }
}

@Up(filters = 32, skip = Both.second)
@Up(filters = 16, skip = Both.first)
@interface Both {
    String first();
    String first = Arg.TEXT;

    String second();
    String second = Arg.TEXT;
}

@Input(height = 64, width = 64, channels = 3)
@Conv(kernel = 3, filters = 16, padding = 1) @Name("stem") @Pool(size = 2)
@Conv(kernel = 3, filters = 32, padding = 1) @Name("middle") @Pool(size = 2)
@Both(first = "stemm", second = "middle")
//            ^ [unknown-name]
class HandedOn {}

// A block sees only its own names.
@Dense(units = 8) @Add("first")
@interface Reading {}

@Input(features = 8) @Name("first")
@Dense(units = 8)
@Reading
//< [unknown-name]
class OwnNames {}
