package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.written.ProgramText;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.TensorShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Receptive fields over more than a thousand positions, for which the engine does not visit every position, compared
 * with intervals kept for each position of each tensor by the formulas of the layers. Only in adaptive pools whose
 * output and input sizes have little in common do the positions not repeat.
 */
class LongReceptiveFieldTest {
    private static final int FEWEST = 1_025;
    private static final int MOST = 12_000;

    /** The positions of the input that each position of a tensor depends on. */
    private static final class Tensor {
        private final int[] first;
        private final int[] last;

        Tensor(int length) {
            this.first = new int[length];
            this.last = new int[length];
        }

        static Tensor input(int length) {
            Tensor input = new Tensor(length);
            for (int i = 0; i < length; i++) {
                input.first[i] = i;
                input.last[i] = i;
            }
            return input;
        }

        int length() {
            return first.length;
        }

        /** A tensor whose positions each read a range of positions of this one; outside this tensor there is padding. */
        Tensor read(int length, IntFunction<long[]> positions) {
            Tensor tensor = new Tensor(length);
            for (int i = 0; i < length; i++) {
                long[] read = positions.apply(i);
                int from = (int) Math.max(read[0], 0);
                int to = (int) Math.min(read[1], length() - 1L);
                tensor.first[i] = from <= to ? first[from] : MOST;
                tensor.last[i] = from <= to ? last[to] : -1;
            }
            return tensor;
        }

        Tensor with(Tensor other) {
            Tensor tensor = new Tensor(length());
            for (int i = 0; i < length(); i++) {
                tensor.first[i] = Math.min(first[i], other.first[i]);
                tensor.last[i] = Math.max(last[i], other.last[i]);
            }
            return tensor;
        }

        int field() {
            int widest = 0;
            for (int i = 0; i < length(); i++) {
                widest = Math.max(widest, last[i] - first[i] + 1);
            }
            return widest;
        }
    }

    /** A random network, written down and tracked at the same time. */
    private static final class Network {
        private final Random random;
        private final List<String> lines = new ArrayList<>();

        Network(long seed) {
            this.random = new Random(seed);
        }

        int between(int least, int most) {
            return least + random.nextInt(Math.max(most - least, 0) + 1);
        }

        Tensor make(boolean forks) {
            int length = between(1_100, 8_000);
            lines.add("@Input(length = " + length + ", features = 1)");
            Tensor tensor = Tensor.input(length);
            for (int layers = between(1, 5); layers > 0; layers--) {
                tensor = forks && between(0, 2) == 0 ? fork(tensor) : layer(tensor);
            }
            return tensor;
        }

        private Tensor fork(Tensor in) {
            lines.add("@Branch");
            Tensor left = layer(in);
            lines.add("@Branch");
            Tensor right = adaptive(layer(layer(in)), left.length());
            lines.add("@Add");
            return left.with(right);
        }

        private Tensor layer(Tensor in) {
            return switch (between(0, 3)) {
                case 0 -> adaptive(in, between(FEWEST, Math.min(in.length(), 9_000)));
                case 1 -> conv(in);
                case 2 -> upsampled(in);
                default -> transposed(in);
            };
        }

        private Tensor adaptive(Tensor in, int out) {
            long length = in.length();
            lines.add("@AdaptiveAvgPool(" + out + ")");
            return in.read(out, i -> new long[] {i * length / out, Math.floorDiv((i + 1) * length + out - 1, out) - 1});
        }

        private Tensor conv(Tensor in) {
            int kernel = between(1, 5);
            int dilation = between(1, 40);
            int stride = in.length() > 3_000 ? between(1, 2) : 1;
            int extent = dilation * (kernel - 1) + 1;
            int before = between(0, extent - 1);
            int out = (in.length() - 1) / stride + 1;
            if (out < FEWEST) {
                return in;
            }
            lines.add("@Conv(filters = 1, kernel = %d, dilation = %d, stride = %d, padding = {%d, %d})"
                    .formatted(kernel, dilation, stride, before, extent - 1 - before));
            return in.read(out, i -> new long[] {(long) i * stride - before, (long) i * stride - before + extent - 1});
        }

        private Tensor upsampled(Tensor in) {
            int scale = between(2, 4);
            if (in.length() * scale > MOST) {
                return in;
            }
            lines.add("@Upsample(" + scale + ")");
            return in.read(in.length() * scale, i -> new long[] {i / scale, i / scale});
        }

        private Tensor transposed(Tensor in) {
            int stride = between(2, 4);
            int kernel = stride + between(0, 3);
            int padding = between(0, (kernel - 1) / 2);
            int out = (in.length() - 1) * stride + kernel - 2 * padding;
            if (out > MOST) {
                return in;
            }
            lines.add("@ConvTranspose(filters = 1, kernel = %d, stride = %d, padding = %d)"
                    .formatted(kernel, stride, padding));
            return in.read(out, i -> new long[] {
                -Math.floorDiv(-(i + padding - (kernel - 1L)), stride), Math.floorDiv(i + padding, stride)
            });
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isTheWidestOfAllPositions(boolean forks) {
        for (int seed = 0; seed < 200; seed++) {
            Network network = new Network(seed);
            int expected = network.make(forks).field();
            String written = String.join("\n", network.lines);
            List<LayerSummary> rows = Summaries.of(new ModelAnalyzer()
                            .analyze(ProgramText.read(written))
                            .network())
                    .rows();
            TensorShape field = rows.get(rows.size() - 1).receptiveField().orElseThrow();
            assertEquals(String.valueOf(expected), field.toString(), written);
        }
    }
}
