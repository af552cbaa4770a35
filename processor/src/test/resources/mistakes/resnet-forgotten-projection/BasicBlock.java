package resnet;

import static resnet.BasicBlock.*;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

@Branch
    @Conv(kernel = 3, filters = width, stride = stride, padding = 1, bias = false) @BatchNorm @Relu
    @Conv(kernel = 3, filters = width, padding = 1, bias = false) @BatchNorm
@Branch
@Add @Relu
@Repeatable(BasicBlock.List.class)
@interface BasicBlock {
    int width(); int width = Arg.INT;
    int stride() default 1; int stride = Arg.INT;

    @interface List {
        BasicBlock[] value();
    }
}
