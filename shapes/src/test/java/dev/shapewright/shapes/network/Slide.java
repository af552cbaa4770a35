package dev.shapewright.shapes.network;

import java.util.BitSet;
import java.util.List;
import java.util.Random;

/** A window on one axis as brute force lays it: tap by tap, sets of indexes instead of formulas. */
record Slide(int kernel, int stride, int dilation, int before, int after) {
    /** Where index 0 stands in a set, so that padding before has a place. */
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

    /** A window of a pool without dilation: no side has more padding than half of it. */
    static Slide pool(Random random) {
        int kernel = 1 + random.nextInt(4);
        int half = kernel / 2;
        return new Slide(kernel, 1 + random.nextInt(3), 1, random.nextInt(half + 1), random.nextInt(half + 1));
    }

    /** This window with the least padding that gives input over stride, the odd one after. */
    Slide same(int in) {
        int total = 0;
        while (new Slide(kernel, stride, dilation, 0, total).positions(in) < (in + stride - 1) / stride) {
            total++;
        }
        return new Slide(kernel, stride, dilation, total / 2, total - total / 2);
    }

    /** How many windows fit. */
    int positions(int in) {
        int positions = 0;
        for (int start = -before; start + (kernel - 1) * dilation < in + after; start += stride) {
            positions++;
        }
        return positions;
    }

    /** What one output position of a chain of windows depends on at most: how far apart its first and last row are. */
    static int widest(int in, List<Slide> slides, Walk walk) {
        int[] sizes = new int[slides.size() + 1];
        sizes[0] = in;
        for (int i = 0; i < slides.size(); i++) {
            sizes[i + 1] = slides.get(i).positions(sizes[i]);
        }
        int widest = 0;
        for (int position = 0; position < sizes[slides.size()]; position++) {
            BitSet rows = new BitSet();
            rows.set(ZERO + position);
            for (int i = slides.size() - 1; i >= 0; i--) {
                rows = walk.back(slides.get(i), rows, sizes[i]);
            }
            rows.clear(0, ZERO);
            rows.clear(ZERO + in, Math.max(rows.length(), ZERO + in));
            widest = Math.max(widest, rows.isEmpty() ? 0 : rows.length() - rows.nextSetBit(0));
        }
        return widest;
    }

    /** A way to walk from the positions of a window's output back to those of its input. */
    enum Walk {
        /** Whole intervals, positions in the padding included: the definition of the field. */
        INTERVALS {
            @Override
            BitSet back(Slide slide, BitSet positions, int in) {
                BitSet read = slide.taps(positions);
                read.set(read.nextSetBit(0), read.length());
                return read;
            }
        },
        /** Only what is really read: single taps, and nothing of the padding. */
        TAPS {
            @Override
            BitSet back(Slide slide, BitSet positions, int in) {
                BitSet read = slide.taps(positions);
                read.clear(0, ZERO);
                read.clear(ZERO + in, Math.max(read.length(), ZERO + in));
                return read;
            }
        };

        abstract BitSet back(Slide slide, BitSet positions, int in);
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
