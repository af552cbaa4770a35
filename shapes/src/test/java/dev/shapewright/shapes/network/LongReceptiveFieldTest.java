package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.Rounds;
import dev.shapewright.shapes.written.ProgramText;
import dev.shapewright.summary.LayerSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Receptive fields over thousands of positions, compared with intervals kept for each position of each tensor by the
 * formulas of the layers: of a range of positions, every one counts, whether intervals rise or not.
 */
class LongReceptiveFieldTest {
    private static final int BEHIND_ALL = Integer.MAX_VALUE;
    private static final List<Integer> SIZES = List.of(2, 4, 6, 6, 5);

    /** The positions of the input that each position of a tensor depends on; none if the last is before the first. */
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
                tensor.first[i] = BEHIND_ALL;
                tensor.last[i] = -1;
                for (long at = Math.max(read[0], 0); at <= Math.min(read[1], length() - 1L); at++) {
                    tensor.first[i] = Math.min(tensor.first[i], first[(int) at]);
                    tensor.last[i] = Math.max(tensor.last[i], last[(int) at]);
                }
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

        Tensor then(Tensor other) {
            Tensor one = read(length() + other.length(), i -> new long[] {i, i});
            return one.with(other.read(one.length(), i -> new long[] {i - length(), i - length()}));
        }

        int field() {
            int widest = 0;
            for (int i = 0; i < length(); i++) {
                widest = Math.max(widest, last[i] < first[i] ? 0 : last[i] - first[i] + 1);
            }
            return widest;
        }
    }

    /** A random network, written down and tracked at the same time. */
    private static final class Network {
        private final Random random;
        private final int most;
        private final List<String> lines = new ArrayList<>();

        /** A network whose tensors have at most so many positions. */
        Network(long seed, int most) {
            this.random = new Random(seed * 0x9E3779B97F4A7C15L);
            this.most = most;
        }

        int between(int least, int most) {
            return least + random.nextInt(Math.max(most - least, 0) + 1);
        }

        Tensor make(boolean forks) {
            int length = between(most / 10, most * 2 / 3);
            lines.add("@Input(length = " + length + ", features = 1)");
            Tensor tensor = Tensor.input(length);
            for (int layers = between(1, 5); layers > 0; layers--) {
                tensor = forks && between(0, 1) == 0 ? fork(tensor) : layer(tensor);
            }
            return tensor;
        }

        private Tensor fork(Tensor in) {
            lines.add("@Branch");
            Tensor left = layer(in);
            lines.add("@Branch");
            Tensor right = between(0, 2) == 0 ? in : layer(between(0, 1) == 0 ? in : layer(in));
            if (left.length() + right.length() <= most && between(0, 2) == 0) {
                lines.add("@Concat(axis = Axis.LENGTH)");
                return left.then(right);
            }
            right = alike(right, left.length());
            lines.add("@Add");
            return left.with(right);
        }

        /** The same with another length. */
        private Tensor alike(Tensor in, int length) {
            int more = length - in.length();
            int front = between(Math.min(more, 0), Math.max(more, 0));
            return between(0, 1) == 0
                    ? adaptive(in, length)
                    : more < 0 ? cut(in, -front, front - more) : padded(in, front, more - front);
        }

        private Tensor layer(Tensor in) {
            return switch (between(0, 5)) {
                case 0 -> adaptive(in, between(in.length() / 4 + 1, Math.min(in.length() * 2, most)));
                case 1 -> conv(in);
                case 2 -> upsampled(in);
                case 3 -> padded(in, between(0, most / 40), between(0, most / 40));
                case 4 -> cut(in, between(0, in.length() / 3), between(0, in.length() / 3));
                default -> transposed(in);
            };
        }

        private Tensor padded(Tensor in, int before, int after) {
            if (in.length() + before + after > most) {
                return in;
            }
            lines.add("@Pad(padding = {%d, %d})".formatted(before, after));
            return in.read(in.length() + before + after, i -> new long[] {i - before, i - before});
        }

        private Tensor cut(Tensor in, int before, int after) {
            lines.add("@Crop({%d, %d})".formatted(before, after));
            return in.read(in.length() - before - after, i -> new long[] {i + before, i + before});
        }

        private Tensor adaptive(Tensor in, int out) {
            long length = in.length();
            lines.add("@AdaptiveAvgPool(" + out + ")");
            return in.read(out, i -> new long[] {i * length / out, Math.floorDiv((i + 1) * length + out - 1, out) - 1});
        }

        private Tensor conv(Tensor in) {
            int kernel = between(1, 5);
            int dilation = between(1, 40);
            int stride = between(1, 3);
            int extent = dilation * (kernel - 1) + 1;
            int before = between(0, extent);
            int after = between(0, extent);
            int room = in.length() + before + after - extent;
            int out = room / stride + 1;
            if (room < 0 || out > most) {
                return in;
            }
            lines.add("@Conv(filters = 1, kernel = %d, dilation = %d, stride = %d, padding = {%d, %d})"
                    .formatted(kernel, dilation, stride, before, after));
            return in.read(out, i -> new long[] {(long) i * stride - before, (long) i * stride - before + extent - 1});
        }

        private Tensor upsampled(Tensor in) {
            int scale = between(2, 4);
            if (in.length() * scale > most) {
                return in;
            }
            lines.add("@Upsample(" + scale + ")");
            return in.read(in.length() * scale, i -> new long[] {i / scale, i / scale});
        }

        private Tensor transposed(Tensor in) {
            int stride = between(2, 4);
            int kernel = stride + between(-1, 3);
            int padding = between(0, (kernel - 1) / 2);
            int out = (in.length() - 1) * stride + kernel - 2 * padding;
            if (out > most) {
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
    @CsvSource({"false, 12000, 100", "true, 12000, 200", "true, 600, 1000", "false, 300000, 4", "true, 300000, 8"})
    void isTheWidestOfAllPositions(boolean forks, int most, int networks) {
        for (int seed = 0; seed < Rounds.of(networks); seed++) {
            Network network = new Network(seed, most);
            int expected = network.make(forks).field();
            String written = String.join("\n", network.lines);
            assertEquals(String.valueOf(expected), field(written), written);
        }
    }

    /** Pools and upsamplings by 2 * 4 * 6 * 6 * 5: what positions depend on repeats only after 1,440 of them. */
    @ParameterizedTest
    @CsvSource({"14400, 14400", "129600, 17228", "1296000, 17228"})
    void aLongPeriod(int length, int expected) {
        String conv = "\n@Conv(kernel = 5, filters = 1, padding = 2)";
        StringBuilder written = new StringBuilder("@Input(length = " + length + ", features = 1)");
        Tensor tensor = Tensor.input(length);
        for (int size : SIZES) {
            written.append(conv).append("\n@Pool(size = " + size + ")");
            tensor = tensor.read(tensor.length(), i -> new long[] {i - 2, i + 2});
            tensor = tensor.read(tensor.length() / size, i -> new long[] {(long) i * size, (long) i * size + size - 1});
        }
        for (int size : SIZES) {
            written.append(conv).append("\n@Upsample(" + size + ")").append(conv);
            tensor = tensor.read(tensor.length(), i -> new long[] {i - 2, i + 2});
            tensor = tensor.read(tensor.length() * size, i -> new long[] {i / size, i / size});
            tensor = tensor.read(tensor.length(), i -> new long[] {i - 2, i + 2});
        }
        assertEquals(expected, tensor.field());
        assertEquals(String.valueOf(expected), field(written.toString()));
    }

    /**
     * One branch reads position p / 5, up to p = 49,999; the other one (p + 4,375) / 6. At p = 0 they read 0 and 729, at
     * p = 49,999 they read 9,999 and 9,062: farther apart than anywhere else, and 938 + 1 positions with both ends.
     */
    @Test
    void branchesOfDifferentSlopes() {
        Tensor input = Tensor.input(10_000);
        Tensor slow = input.read(10_250, i -> new long[] {i, i}).read(51_250, i -> new long[] {i / 5, i / 5});
        Tensor fast =
                input.read(60_000, i -> new long[] {i / 6, i / 6}).read(51_250, i -> new long[] {i + 4_375, i + 4_375});
        assertEquals(939, slow.with(fast).field());
        assertEquals("939", field("""
                @Input(length = 10000, features = 1)
                @Branch
                @Pad(padding = {0, 250})
                @Upsample(5)
                @Branch
                @Upsample(6)
                @Crop({4375, 4375})
                @Add"""));
    }

    /** What takes too long is unknown, and so is all that depends on it; what does not is still known. */
    @Test
    void tooManyPositions() {
        StringBuilder written = new StringBuilder("""
                @Input(length = 100000, features = 1)
                @Name("start")""");
        for (int i = 0; i < 100; i++) {
            written.append("\n@AdaptiveAvgPool(" + (99_991 - i) + ")\n@Conv(kernel = 3, filters = 1, padding = 1)");
        }
        assertEquals("?", field(written.toString()));
        assertEquals("?", field(written + "\n@GlobalAvgPool"));
        assertEquals("?", field(written + "\n@AdaptiveAvgPool(100000)\n@Add(\"start\")"));
        assertEquals("7", field(written + "\n@From(\"start\")\n@Conv(kernel = 7, filters = 1)"));
    }

    private static String field(String written) {
        List<LayerSummary> rows = Summaries.of(
                        new ModelAnalyzer().analyze(ProgramText.read(written)).network())
                .rows();
        return rows.get(rows.size() - 1).receptiveField().orElseThrow().toString();
    }
}
