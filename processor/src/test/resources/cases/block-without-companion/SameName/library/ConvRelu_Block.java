package library;

/** No companion, though it is called like one. */
public final class ConvRelu_Block {
    static final String TEXT_0 = "what somebody else has written";
}
