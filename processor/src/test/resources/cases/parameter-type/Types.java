import dev.shapewright.layers.*;

@Conv(kernel = 3, filters = 8)
@interface Types {
    int[] kernel();
//        ^ [parameter-type]

    float rate() default 0.5f;
//        ^ [parameter-type]

    Axis axis() default Axis.CHANNELS;
//       ^ [parameter-type]

    String[] names() default {};
//           ^ [parameter-type]

    Class<?> layer() default Object.class;
//           ^ [parameter-type]

    Relu then() default @Relu;
//       ^ [parameter-type]

    char letter() default 'a';
//       ^ [parameter-type]

    int fine() default 3;
    int fine = Arg.INT;
}
