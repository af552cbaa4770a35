import dev.shapewright.layers.*;

@Dense(units = AnotherValue.units) @Dropout(AnotherValue.rate)
@interface AnotherValue {
    int units();
    int units = 64;
//      ^ [unbound-parameter]

    double rate() default 0.5;
    double rate = Arg.INT;
//         ^ [unbound-parameter]

    boolean bias() default true;
    boolean bias = !Arg.BOOLEAN;
//          ^ [unbound-parameter]

    long parameters() default 0;
    int parameters = Arg.INT;
//      ^ [unbound-parameter]

    String name() default "";
    String name = "";
//         ^ [unbound-parameter]

    // The number itself is as good.
    int fine() default 1;
    int fine = 240;
}
