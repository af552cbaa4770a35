package dev.shapewright.shapes.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The beginnings of words in names. */
class SnakeCaseTest {
    @ParameterizedTest
    @CsvSource({
        "Conv, conv",
        "GlobalAvgPool, global_avg_pool",
        "MBConv, mb_conv",
        "ConvBNRelu, conv_bn_relu",
        "Relu6, relu6",
        "Relu6Then, relu6_then",
        "Conv2D, conv2_d",
        "Conv2DBlock, conv2_d_block",
        "SE, se",
        "aB, a_b",
        "ABc, a_bc",
        "X, x",
        "stem_conv, stem_conv",
        "stemConv-1, stem_conv-1",
        "Stem_Conv, stem_conv",
        "_Stem, _stem",
        "ÄhnlichBlock, ähnlich_block",
        "KÄse, käse"
    })
    void words(String name, String snake) {
        assertEquals(snake, SnakeCase.of(name));
    }

    @ParameterizedTest
    @CsvSource({"''"})
    void nothing(String name) {
        assertEquals("", SnakeCase.of(name));
    }
}
