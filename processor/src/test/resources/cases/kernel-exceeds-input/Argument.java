import dev.shapewright.layers.*;

class Argument {
    @Conv(kernel = B.kernel, filters = 4 * In.channels)
    @interface B {
        int kernel();
        int kernel = Arg.INT;
    }

    @Input(height = 8, width = 4, channels = 3)
    @Pool(size = 2)
    @B(kernel = 3)
//  ^ [kernel-exceeds-input]
    class Net {}
}
