package dev.shapewright.shapes.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/** A window on one axis, applied by brute force: tap by tap, with sets of indexes instead of formulas. */
record Slide(int kernel, int stride, int dilation, int before, int after) {
    /** The offset of index 0 in a set, which leaves room for padding before it. */
    private static final int ZERO = 5_000;

    /** A window of a convolution. */
    static Slide any(Random random) {
        return new Slide(
                1 + random.nextInt(5),
                1 + random.nextInt(3),
                1 + random.nextInt(3),
                random.nextInt(4),
                random.nextInt(4));
    }

    /** A window of a pool without dilation, with padding of at most half the window on each side. */
    static Slide pool(Random random) {
        int kernel = 1 + random.nextInt(4);
        int half = kernel / 2;
        return new Slide(kernel, 1 + random.nextInt(3), 1, random.nextInt(half + 1), random.nextInt(half + 1));
    }

    /** This window with the least padding for an output of input over stride, with an odd position added after. */
    Slide same(int in) {
        int total = 0;
        while (new Slide(kernel, stride, dilation, 0, total).positions(in) < (in + stride - 1) / stride) {
            total++;
        }
        return new Slide(kernel, stride, dilation, total / 2, total - total / 2);
    }

    /** The number of windows that fit. */
    int positions(int in) {
        int positions = 0;
        for (int start = -before; start + (kernel - 1) * dilation < in + after; start += stride) {
            positions++;
        }
        return positions;
    }

    /** The widest range of rows, from first to last, on which one output position of a chain of windows depends. */
    static int widest(int in, List<Slide> slides, Walk walk) {
        int[] sizes = new int[slides.size() + 1];
        sizes[0] = in;
        for (int i = 0; i < slides.size(); i++) {
            sizes[i + 1] = slides.get(i).positions(sizes[i]);
        }
        List<BitSet> depending = depending(in, slides, sizes);
        int widest = 0;
        for (int position = 0; position < sizes[slides.size()]; position++) {
            BitSet rows = new BitSet();
            rows.set(ZERO + position);
            for (int i = slides.size() - 1; i >= 0; i--) {
                rows = walk.back(slides.get(i), rows, depending.get(i));
            }
            rows.clear(0, ZERO);
            rows.clear(ZERO + in, Math.max(rows.length(), ZERO + in));
            widest = Math.max(widest, rows.isEmpty() ? 0 : rows.length() - rows.nextSetBit(0));
        }
        return widest;
    }

    /** A way to walk from the positions of a window's output back to those of its input. */
    enum Walk {
        /**
         * Whole intervals, each clipped to the positions of its tensor that depend on anything: the definition of the
         * field.
         */
        INTERVALS {
            @Override
            BitSet back(Slide slide, BitSet positions, BitSet depending) {
                BitSet read = slide.taps(positions);
                read.set(Math.max(read.nextSetBit(0), 0), read.length());
                read.and(depending);
                return read;
            }
        },
        /** Only what is really read: single taps without padding. */
        TAPS {
            @Override
            BitSet back(Slide slide, BitSet positions, BitSet depending) {
                BitSet read = slide.taps(positions);
                read.and(depending);
                return read;
            }
        };

        abstract BitSet back(Slide slide, BitSet positions, BitSet depending);
    }

    /** For each tensor of a chain, the positions that depend on anything, that is, whose windows are not all padding. */
    private static List<BitSet> depending(int in, List<Slide> slides, int[] sizes) {
        List<BitSet> depending = new ArrayList<>();
        BitSet all = new BitSet();
        all.set(ZERO, ZERO + in);
        depending.add(all);
        for (int i = 0; i < slides.size(); i++) {
            BitSet next = new BitSet();
            for (int position = 0; position < sizes[i + 1]; position++) {
                BitSet one = new BitSet();
                one.set(ZERO + position);
                next.set(
                        ZERO + position,
                        !Walk.INTERVALS
                                .back(slides.get(i), one, depending.get(i))
                                .isEmpty());
            }
            depending.add(next);
        }
        return depending;
    }

    private BitSet taps(BitSet positions) {
        BitSet read = new BitSet();
        for (int at = positions.nextSetBit(0); at >= 0; at = positions.nextSetBit(at + 1)) {
            for (int tap = 0; tap < kernel; tap++) {
                read.set(ZERO + (at - ZERO) * stride - before + tap * dilation);
            }
        }
        return read;
    }
}
