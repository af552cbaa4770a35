import dev.shapewright.summary.ModelSummary;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The summary of {@code MnistCnn}, worked out at compile time.
 *
 * <pre>
 * MnistCnn
 *
 * name       layer    output   parameters  MACs
 * ---------------------------------------------
 * input      Input    28x28x1
 * conv_1     Conv     ?                 ?     ?
 * pool_1     Pool     ?                 ?     ?
 * conv_2     Conv     ?                 ?     ?
 * pool_2     Pool     ?                 ?     ?
 * conv_3     Conv     ?                 ?     ?
 * flatten_1  Flatten  ?                 ?     ?
 * dense_1    Dense    ?                 ?     ?
 * dense_2    Dense    ?                 ?     ?
 * ---------------------------------------------
 * layers       8
 * parameters   ?
 * MACs         ?
 * activations  ?
 * output       ? from dense_2
 * Counts are for one sample.
 * </pre>
 */
@Generated("dev.shapewright.processor.ModelProcessor")
final class MnistCnnModelSummary {
    /**
     * Number of layers, without inputs.
     */
    public static final int LAYERS = 8;

    /**
     * The shape of input.
     */
    public static final String INPUT_SHAPE = "28x28x1";

    /**
     * The height of input.
     */
    public static final int INPUT_HEIGHT = 28;

    /**
     * The width of input.
     */
    public static final int INPUT_WIDTH = 28;

    /**
     * The channels of input.
     */
    public static final int INPUT_CHANNELS = 1;

    /**
     * The name of Conv, line 5.
     */
    public static final String CONV_1 = "conv_1";

    /**
     * The name of Pool, line 6.
     */
    public static final String POOL_1 = "pool_1";

    /**
     * The name of Conv, line 7.
     */
    public static final String CONV_2 = "conv_2";

    /**
     * The name of Pool, line 8.
     */
    public static final String POOL_2 = "pool_2";

    /**
     * The name of Conv, line 9.
     */
    public static final String CONV_3 = "conv_3";

    /**
     * The name of Flatten, line 10.
     */
    public static final String FLATTEN_1 = "flatten_1";

    /**
     * The name of Dense, line 11.
     */
    public static final String DENSE_1 = "dense_1";

    /**
     * The name of Dense, line 12.
     */
    public static final String DENSE_2 = "dense_2";

    private static ModelSummary summary;

    private MnistCnnModelSummary() {
    }

    /**
     * The whole model, row by row; its {@code toString} is the table above.
     */
    public static ModelSummary summary() {
        ModelSummary known = summary;
        if (known == null) {
            known = ModelSummary.decode(
                    "1\tMnistCnn\tCHANNELS_LAST\t8\t\t\t\t\t\t\t\tdense_2\t\t\t\n"
                            + "I\tinput\tInput\t^\tHWC:28x28x1\t0\t0\t0\t0\tHW:1x1\tMnistCnn.java:4\t\n"
                            + "L\tconv_1\tConv\t^\t\t\t\t\t\t\tMnistCnn.java:5\t\n"
                            + "L\tpool_1\tPool\t^\t\t\t\t\t\t\tMnistCnn.java:6\t\n"
                            + "L\tconv_2\tConv\t^\t\t\t\t\t\t\tMnistCnn.java:7\t\n"
                            + "L\tpool_2\tPool\t^\t\t\t\t\t\t\tMnistCnn.java:8\t\n"
                            + "L\tconv_3\tConv\t^\t\t\t\t\t\t\tMnistCnn.java:9\t\n"
                            + "L\tflatten_1\tFlatten\t^\t\t\t\t\t\t\tMnistCnn.java:10\t\n"
                            + "L\tdense_1\tDense\t^\t\t\t\t\t\t\tMnistCnn.java:11\t\n"
                            + "L\tdense_2\tDense\t^\t\t\t\t\t\t\tMnistCnn.java:12\t\n");
            summary = known;
        }
        return known;
    }
}
