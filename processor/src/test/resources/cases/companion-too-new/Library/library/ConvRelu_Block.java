package library;

/** As a later version of Shapewright might generate it. */
public final class ConvRelu_Block {
    static final int FORMAT = 1_000;
    static final String DIGEST = "0123456789abcdef";
    static final String TEXT_0 = "what only a later version can read";
}
