package dev.shapewright.shapes.oracle;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.shapewright.shapes.oracle.Verdict.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The engine gives the answers that PyTorch, TensorFlow.js and torchvision's models give. */
class OracleTest {
    @Test
    void torch() {
        check("torch", new TorchAdapter(), """
                AdaptiveAvgPool1d 14 1
                AdaptiveAvgPool2d 16 2
                AdaptiveAvgPool3d 12 1
                AdaptiveMaxPool1d 33 1
                AdaptiveMaxPool2d 13 2
                AdaptiveMaxPool3d 15 0
                ChannelShuffle 16 3
                ConvTranspose1d 62 35
                ConvTranspose2d 60 46
                ConvTranspose3d 61 53
                GRU 39 0
                GroupNorm 47 10
                InstanceNorm1d 4 0
                InstanceNorm2d 3 0
                InstanceNorm3d 3 0
                LSTM 38 0
                LayerNorm 59 0
                PReLU 51 0
                PixelShuffle 20 8
                PixelUnshuffle 21 4
                RNN 51 0
                Upsample 15 0
                AvgPool1d 80 13
                AvgPool2d 85 24
                AvgPool3d 75 22
                BatchNorm1d 17 0
                BatchNorm2d 14 0
                BatchNorm3d 12 0
                Conv1d 120 31
                Conv2d 98 34
                Conv3d 73 38
                Dropout 4 0
                Dropout2d 5 0
                ELU 4 0
                Flatten 27 0
                GELU 2 0
                Hardswish 6 0
                LeakyReLU 6 0
                Linear 55 5
                MaxPool1d 84 17
                MaxPool2d 94 20
                MaxPool3d 92 37
                ReLU 3 0
                SiLU 3 0
                Softmax 4 0
                Softplus 1 0
                """);
    }

    @Test
    void tfjs() {
        check("tfjs", new TfjsAdapter(), """
                averagePooling1d 37 1
                averagePooling2d 70 4
                averagePooling3d 48 2
                batchNormalization 35 0
                conv1d 79 10
                conv2d 180 8
                conv3d 70 7
                dense 56 5
                dropout 4 0
                elu 5 0
                flatten 18 0
                globalAveragePooling1d 12 0
                globalAveragePooling2d 14 0
                globalMaxPooling1d 10 0
                globalMaxPooling2d 6 0
                leakyReLU 2 0
                maxPooling1d 52 1
                maxPooling2d 72 3
                maxPooling3d 40 2
                reLU 1 0
                softmax 1 0
                """);
    }

    @Test
    void torchvision() {
        check("torchvision-layers", new TorchvisionAdapter(), """
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
                Linear 42 0
                MaxPool2d 14 0
                MaxPool3d 8 0
                ReLU 211 0
                ReLU6 9 0
                SiLU 73 0
                Sigmoid 32 0
                StochasticDepth 346 0
                Tanh 1 0
                """);
    }

    /**
     * Asks every case of a file.
     *
     * @param least per kind how many cases agree at least, and how many both refuse
     */
    private static void check(String file, Adapter adapter, String least) {
        Tally tally = new Tally();
        Judge judge = new Judge();
        for (String line : lines("/oracles/" + file + ".jsonl.gz")) {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            String kind = json.get("kind").getAsString();
            if (adapter.kinds().contains(kind)) {
                tally.add(kind, judge.judge(adapter.translate(json)), line);
            }
        }
        System.out.println(file + "\n" + tally.table());
        assertEquals("", String.join("\n", tally.disagreements()), "disagreements with " + file);
        assertAll(least.lines().map(row -> () -> {
            String[] columns = row.strip().split(" +");
            assertTrue(tally.count(columns[0], Outcome.AGREEING) >= Integer.parseInt(columns[1]), row);
            assertTrue(tally.count(columns[0], Outcome.REFUSED_BY_BOTH) >= Integer.parseInt(columns[2]), row);
        }));
        assertEquals(tally.kinds().size(), least.lines().count(), "a row for each kind");
    }

    private static List<String> lines(String resource) {
        try (InputStream file = Objects.requireNonNull(OracleTest.class.getResourceAsStream(resource), resource);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
