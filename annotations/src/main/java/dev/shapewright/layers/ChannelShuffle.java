package dev.shapewright.layers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mixes the channels of groups (PyTorch's {@code nn.ChannelShuffle}).
 *
 * <p>The shape is kept; no parameters, no MACs. Errors: {@code [groups-do-not-divide]}, {@code [wrong-axes]} on token
 * ids. (Zhang et al.: ShuffleNet, 2018.)
 *
 * <p>Example: {@code @ChannelShuffle(3)} on {@code 28x28x240} gives {@code 28x28x240}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(ChannelShuffle.List.class)
public @interface ChannelShuffle {
    /** Number of groups the channels are split into; must divide them. */
    int value();

    /** Compiler-generated list of {@code @ChannelShuffle}; if written by hand, it stands for its contents, in order. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The annotations, in source order. */
        ChannelShuffle[] value();
    }
}
