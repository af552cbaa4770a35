package dev.shapewright.shapes.oracle;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.shapewright.shapes.oracle.Verdict.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The engine gives the answers that PyTorch, TensorFlow.js and torchvision's models give. */
class OracleTest {
    @Test
    void torch() {
        check("torch", 753, """
                AdaptiveAvgPool1d 14 1
                AdaptiveAvgPool2d 28 2
                AdaptiveAvgPool3d 20 1
                AdaptiveMaxPool1d 33 1
                AdaptiveMaxPool2d 21 2
                AdaptiveMaxPool3d 25 0
                AlphaDropout 4 0
                AvgPool1d 80 13
                AvgPool2d 85 24
                AvgPool3d 75 22
                BatchNorm1d 17 0
                BatchNorm2d 14 0
                BatchNorm3d 13 0
                Bilinear 0 0
                ChannelShuffle 16 3
                ConstantPad1d 8 0
                ConstantPad2d 12 0
                ConstantPad3d 13 3
                Conv1d 128 35
                Conv2d 106 39
                Conv3d 83 49
                ConvTranspose1d 62 35
                ConvTranspose2d 60 47
                ConvTranspose3d 61 53
                Dropout 4 0
                Dropout2d 5 0
                ELU 4 0
                Embedding 44 0
                Flatten 58 0
                Fold 0 0
                GELU 2 0
                GLU 3 0
                GRU 39 6
                GRUCell 13 0
                GroupNorm 48 15
                Hardswish 6 0
                Identity 4 0
                InstanceNorm1d 4 0
                InstanceNorm2d 3 0
                InstanceNorm3d 4 0
                LPPool1d 16 2
                LPPool2d 15 4
                LSTM 38 3
                LSTMCell 11 0
                LayerNorm 59 0
                LeakyReLU 6 0
                Linear 72 5
                LocalResponseNorm 18 0
                LogSoftmax 3 0
                MaxPool1d 84 17
                MaxPool2d 94 20
                MaxPool3d 92 37
                MultiheadAttention 56 11
                PReLU 51 0
                PixelShuffle 23 9
                PixelUnshuffle 22 4
                RNN 51 9
                RNNCell 12 0
                ReLU 3 0
                ReflectionPad1d 7 2
                ReflectionPad2d 7 5
                ReflectionPad3d 8 1
                ReplicationPad1d 3 0
                ReplicationPad2d 7 1
                ReplicationPad3d 5 0
                SiLU 3 0
                Softmax 4 0
                Softmax2d 6 0
                Softplus 1 0
                Transformer 14 1
                TransformerDecoderLayer 17 6
                TransformerEncoderLayer 28 1
                Unflatten 24 5
                Unfold 5 1
                Upsample 82 3
                ZeroPad2d 11 1
                """);
    }

    @Test
    void tfjs() {
        check("tfjs", 0, """
                add 4 2
                average 8 4
                averagePooling1d 37 1
                averagePooling2d 70 4
                averagePooling3d 48 2
                batchNormalization 64 0
                bidirectional 112 57
                concatenate 19 13
                conv1d 79 10
                conv2d 180 8
                conv2dTranspose 142 8
                conv3d 70 7
                conv3dTranspose 43 2
                convLstm2d 49 4
                cropping2D 36 0
                dense 89 5
                depthwiseConv2d 61 3
                dot 3 12
                dropout 4 0
                elu 5 0
                embedding 52 6
                flatten 18 0
                gaussianNoise 3 0
                globalAveragePooling1d 12 0
                globalAveragePooling2d 14 0
                globalMaxPooling1d 10 0
                globalMaxPooling2d 6 0
                gru 47 23
                layerNormalization 51 0
                leakyReLU 2 0
                lstm 45 19
                masking 8 0
                maxPooling1d 52 1
                maxPooling2d 72 3
                maxPooling3d 40 2
                maximum 10 4
                minimum 12 2
                multiply 14 2
                permute 25 4
                prelu 37 0
                reLU 1 0
                repeatVector 12 4
                rescaling 9 0
                reshape 17 0
                separableConv2d 90 8
                simpleRNN 64 18
                softmax 1 0
                spatialDropout1d 8 0
                thresholdedReLU 3 0
                timeDistributed 100 0
                upSampling2d 39 0
                zeroPadding2d 53 0
                """);
    }

    @Test
    void torchvision() {
        check("torchvision-layers", 1003, """
                AdaptiveAvgPool2d 91 0
                AdaptiveAvgPool3d 1 0
                AvgPool2d 6 0
                AvgPool3d 1 0
                BatchNorm2d 279 0
                BatchNorm3d 25 0
                Conv2d 851 0
                Conv3d 63 0
                Dropout 53 0
                Flatten 2 0
                GELU 24 0
                Hardsigmoid 5 0
                Hardswish 12 0
                Identity 2 0
                LayerNorm 45 0
                Linear 89 0
                MaxPool2d 14 0
                MaxPool3d 8 0
                Permute 14 0
                PositionalEncoding 1 0
                ReLU 211 0
                ReLU6 9 0
                SiLU 73 0
                Sigmoid 32 0
                StochasticDepth 346 0
                SwapAxes 4 0
                Tanh 1 0
                WindowDepartition 0 0
                WindowPartition 0 0
                """);
    }

    /**
     * Checks every case of a file.
     *
     * @param macs the minimum number of agreeing cases in which MACs are compared
     * @param least per kind, the minimum number of cases that agree, and of cases that both refuse
     */
    private static void check(String file, int macs, String least) {
        Adapter adapter = Objects.requireNonNull(Oracles.adapters().get(file), file);
        Tally tally = new Tally();
        Judge judge = new Judge();
        Set<String> unknown = new TreeSet<>();
        List<String> lines = Oracles.lines(file);
        for (String line : lines) {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            String kind = json.get("kind").getAsString();
            if (adapter.kinds().contains(kind)) {
                tally.add(kind, judge.judge(adapter.translate(json)), line);
            } else {
                unknown.add(kind);
            }
        }
        System.out.println(file + "\n" + tally.table());
        assertEquals("", String.join("\n", tally.disagreements()), "disagreements with " + file);
        assertEquals(Set.of(), unknown, "kinds that are in no adapter");
        assertEquals(lines.size(), tally.cases(), "every case is accounted for");
        assertTrue(tally.macs() >= macs, () -> "MACs are compared only in " + tally.macs());
        assertAll(least.lines().map(row -> () -> {
            String[] columns = row.strip().split(" +");
            assertTrue(tally.count(columns[0], Outcome.AGREEING) >= Integer.parseInt(columns[1]), row);
            assertTrue(tally.count(columns[0], Outcome.REFUSED_BY_BOTH) >= Integer.parseInt(columns[2]), row);
        }));
        assertEquals(tally.kinds().size(), least.lines().count(), "a row for each kind");
    }
}
