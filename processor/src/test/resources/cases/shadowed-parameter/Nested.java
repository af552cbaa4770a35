import dev.shapewright.layers.*;

interface Sizes {
    int depth = 2;
}

class Nested implements Sizes {
    static final int width = 7;
    static final int stride = 2;

    @Dense(units = width) @Dropout(1.0 / width)
//                 ^ [shadowed-parameter]
//                                       ^ [shadowed-parameter]
    @Repeat(depth) @Dense(units = B.width)
//          ^ [shadowed-parameter]
    @interface B {
        int width();
        int width = Arg.INT;

        int depth() default 2 * width;
        int depth = Arg.INT;

        int HALF = width / 2;
    }

    @Dense(units = width * stride)
    @interface Other {
        int units();
        int units = Arg.INT;
    }

    @Dense(units = width)
    @SuppressWarnings("shapewright:shadowed-parameter")
    @interface Quiet {
        int width();
        int width = Arg.INT;
    }

    @Input(features = 4)
    @B(width = 16)
    @Expect({16})
    class Net {}
}
