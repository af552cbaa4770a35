package dev.shapewright.shapes.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * One axis of a tensor, with the positions of the model's input on which its positions depend. A layer is represented
 * by what each of its positions reads, found by laying out windows one by one. Positions that read only padding depend on
 * nothing. With {@code leavingOut}, an interval depends on what each of its positions depends on; without, on all between
 * the first position read and the last one, even if that is padding, or no position reads it.
 */
final class Trail {
    private static final Reading NOTHING = new Reading(0, -1);

    private final int size;
    private final boolean leavingOut;
    private final Walk walk;
    private final Map<Reading, Reading> known = new HashMap<>();

    /** A range of positions, both ends inclusive; empty if the second is before the first. */
    record Reading(int low, int high) {
        boolean isEmpty() {
            return high < low;
        }

        Reading and(Reading other) {
            if (isEmpty() || other.isEmpty()) {
                return isEmpty() ? other : this;
            }
            return new Reading(Math.min(low, other.low), Math.max(high, other.high));
        }

        int length() {
            return high - low + 1;
        }
    }

    /** Finds the input positions on which an interval of positions depends. */
    @FunctionalInterface
    private interface Walk {
        Reading back(int from, int to);
    }

    private Trail(int size, boolean leavingOut, Walk walk) {
        this.size = Math.max(size, 0);
        this.leavingOut = leavingOut;
        this.walk = walk;
    }

    /** The input itself. */
    static Trail ofInput(int size, boolean leavingOut) {
        return new Trail(size, leavingOut, Reading::new);
    }

    /** A layer, given what each of its positions reads, which may be out of bounds. */
    private Trail layer(int positions, IntFunction<Reading> read) {
        return new Trail(positions, leavingOut, (from, to) -> {
            Reading all = NOTHING;
            for (int position = from; position <= to; position++) {
                Reading one = read.apply(position);
                all = all.and(leavingOut ? reading(one.low, one.high) : one);
            }
            return leavingOut ? all : reading(all.low, all.high);
        });
    }

    int size() {
        return size;
    }

    /** The input positions on which a range of positions depends, ignoring positions out of bounds. */
    private Reading reading(int from, int to) {
        Reading here = new Reading(Math.max(from, 0), Math.min(to, size - 1));
        if (here.isEmpty()) {
            return NOTHING;
        }
        Reading before = known.get(here);
        if (before == null) {
            before = walk.back(here.low, here.high);
            known.put(here, before);
        }
        return before;
    }

    /** Windows; with {@code ceil}, also a last one that reaches beyond the end but starts before the padding there. */
    Trail windows(int kernel, int stride, int dilation, int before, int after, boolean ceil) {
        List<Reading> windows = new ArrayList<>();
        boolean more = true;
        for (int start = -before; more; start += stride) {
            int end = start + (kernel - 1) * dilation;
            int over = end - (size + after - 1);
            more = over <= 0 || (ceil && over < stride && start < size);
            if (more) {
                windows.add(new Reading(start, end));
            }
        }
        return layer(windows.size(), windows::get);
    }

    /**
     * Windows with the least padding that gives one position per started stride, the odd one after or, if
     * {@code lower}, before.
     */
    Trail same(int kernel, int stride, int dilation, boolean lower) {
        int total = 0;
        while (windows(kernel, stride, dilation, 0, total, false).size < (size + stride - 1) / stride) {
            total++;
        }
        int more = total - total / 2;
        return windows(kernel, stride, dilation, lower ? more : total / 2, lower ? total / 2 : more, false);
    }

    /** A transposed layer: each position here is laid out as a window, and the parts cut off are dropped. */
    Trail spread(int kernel, int stride, int dilation, int before, int after, int extra) {
        int extent = (kernel - 1) * dilation + 1;
        int whole = (size - 1) * stride + extent + extra;
        return layer(whole - before - after, position -> {
            Reading read = NOTHING;
            for (int from = 0; from < size; from++) {
                int start = from * stride - before;
                boolean covers = start <= position && position < start + extent;
                read = covers ? read.and(new Reading(from, from)) : read;
            }
            return read;
        });
    }

    /** Equal shares, each reading the positions that it overlaps. */
    Trail shares(int out) {
        return layer(out, share -> {
            Reading read = NOTHING;
            for (int from = 0; from < size; from++) {
                boolean overlaps = from * out < (share + 1) * size && (from + 1) * out > share * size;
                read = overlaps ? read.and(new Reading(from, from)) : read;
            }
            return read;
        });
    }

    /** Each position several times. */
    Trail repeated(int scale) {
        List<Reading> repeated = new ArrayList<>();
        for (int position = 0; position < size; position++) {
            for (int i = 0; i < scale; i++) {
                repeated.add(new Reading(position, position));
            }
        }
        return layer(repeated.size(), repeated::get);
    }

    /** Blocks of positions that become one. */
    Trail blocks(int block) {
        return layer(size / block, position -> new Reading(position * block, position * block + block - 1));
    }

    /**
     * Adjacent windows, in which each position reads all others; the positions before the shift are a window of their
     * own.
     */
    Trail within(int window, int shift) {
        int[] windows = new int[size];
        for (int position = 1; position < size; position++) {
            boolean next = position >= shift && (position - shift) % window == 0;
            windows[position] = windows[position - 1] + (next ? 1 : 0);
        }
        return layer(size, position -> {
            Reading read = NOTHING;
            for (int other = 0; other < size; other++) {
                read = windows[other] == windows[position] ? read.and(new Reading(other, other)) : read;
            }
            return read;
        });
    }

    /** This axis with padding around it. */
    Trail padded(int before, int after) {
        return layer(before + size + after, position -> new Reading(position - before, position - before));
    }

    /** The positions from {@code from} to {@code to}, exclusive. */
    Trail part(int from, int to) {
        return layer(to - from, position -> new Reading(from + position, from + position));
    }

    /** The combined dependencies of two trails of equal size. */
    Trail and(Trail other) {
        return new Trail(size, leavingOut, (from, to) -> reading(from, to).and(other.reading(from, to)));
    }

    /** This trail followed by another one. */
    Trail then(Trail other) {
        return new Trail(
                size + other.size,
                leavingOut,
                (from, to) -> reading(from, to).and(other.reading(from - size, to - size)));
    }

    /** The largest number of input positions on which one position depends. */
    int widest() {
        int widest = 0;
        for (int position = 0; position < size; position++) {
            widest = Math.max(widest, reading(position, position).length());
        }
        return widest;
    }
}
