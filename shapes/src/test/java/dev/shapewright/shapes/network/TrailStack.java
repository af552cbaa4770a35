package dev.shapewright.shapes.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;

/** A random stack of layers that move or mix positions, with the trail of each of its one or two axes. */
final class TrailStack {
    private static final int MOST = 60;

    private final Random random;
    private final StringJoiner source = new StringJoiner("\n");
    private final List<Trail> inputs = new ArrayList<>();
    private List<Trail> trails;
    private int channels = 4;

    TrailStack(Random random, boolean leavingOut) {
        this.random = random;
        int axes = 1 + random.nextInt(2);
        for (int axis = 0; axis < axes; axis++) {
            inputs.add(Trail.ofInput(1 + random.nextInt(30), leavingOut));
        }
        trails = inputs;
        source.add(
                axes == 1
                        ? "@Input(length = " + inputs.get(0).size() + ", features = 4)"
                        : "@Input(height = " + inputs.get(0).size() + ", width = "
                                + inputs.get(1).size() + ", channels = 4)");
        int layers = 1 + random.nextInt(5);
        for (int i = 0; i < layers; i++) {
            any();
        }
        if (random.nextInt(8) == 0) {
            weigh();
        }
    }

    String source() {
        return source.toString();
    }

    List<Trail> trails() {
        return trails;
    }

    List<Trail> inputs() {
        return inputs;
    }

    private void any() {
        if (random.nextInt(4) == 0) {
            fork();
        } else {
            layer();
        }
    }

    private void layer() {
        List<Supplier<Candidate>> kinds = List.of(
                () -> new TrailLayers(random, trails).conv(),
                () -> new TrailLayers(random, trails).word(),
                () -> new TrailLayers(random, trails).pool(),
                () -> new TrailLayers(random, trails).transposed(),
                () -> new TrailLayers(random, trails).transposedWord(),
                () -> new TrailLayers(random, trails).adaptive(),
                () -> new TrailLayers(random, trails).upsample(),
                () -> new TrailLayers(random, trails).pad(),
                () -> new TrailLayers(random, trails).crop(),
                () -> new TrailLayers(random, trails).slice(),
                () -> new TrailLayers(random, trails).attention(),
                () -> new TrailLayers(random, trails).oneAxis(channels),
                () -> new TrailLayers(random, trails).blocks(channels));
        add(kinds.get(random.nextInt(kinds.size())).get());
    }

    /** Adds a layer, unless it leaves nothing of an axis or makes one too long for brute force. */
    private void add(Candidate candidate) {
        boolean fits = candidate.trails().stream().allMatch(trail -> trail.size() > 0 && trail.size() <= MOST);
        if (fits) {
            source.add(candidate.annotation());
            trails = candidate.trails();
            channels = candidate.channels() == 0 ? channels : candidate.channels();
        }
    }

    /** A layer with the resulting trails, and the resulting channels, or 0 if unchanged. */
    record Candidate(String annotation, List<Trail> trails, int channels) {
        Candidate(String annotation, List<Trail> trails) {
            this(annotation, trails, 0);
        }
    }

    /** Adds two branches of one or two layers each, combined by one of the joins. */
    private void fork() {
        List<Trail> start = trails;
        int startChannels = channels;
        source.add("@Branch");
        layer();
        int along = random.nextInt(start.size());
        boolean row = random.nextBoolean();
        List<Trail> first = alike(start, row ? along : -1);
        source.add("@Branch");
        trails = start;
        channels = startChannels;
        for (int i = random.nextInt(3); i > 0; i--) {
            layer();
        }
        List<Trail> second = alike(start, row ? along : -1);
        List<Trail> joined = new ArrayList<>();
        for (int axis = 0; axis < start.size(); axis++) {
            joined.add(
                    row && axis == along
                            ? first.get(axis).then(second.get(axis))
                            : first.get(axis).and(second.get(axis)));
        }
        String axis = start.size() == 1 ? "LENGTH" : along == 0 ? "HEIGHT" : "WIDTH";
        source.add(row ? "@Concat(axis = Axis." + axis + ")" : random.nextBoolean() ? "@Add" : "@Maximum");
        trails = joined;
    }

    /** Brings a branch to the size of the other one, except for one axis, and to four channels. */
    private List<Trail> alike(List<Trail> start, int but) {
        List<Integer> sizes = new ArrayList<>();
        List<Trail> shares = new ArrayList<>();
        for (int axis = 0; axis < start.size(); axis++) {
            Trail trail = trails.get(axis);
            int size = axis == but ? trail.size() : start.get(axis).size();
            sizes.add(size);
            shares.add(trail.shares(size));
        }
        source.add("@AdaptiveAvgPool(" + TrailLayers.array(sizes) + ")");
        source.add("@Conv(kernel = 1, filters = 4)");
        channels = 4;
        return shares;
    }

    /** Multiplies by channel weights pooled from all positions, so that each position depends on all that any does. */
    private void weigh() {
        source.add("@Branch").add("@Branch").add("@GlobalAvgPool").add("@Multiply");
        List<Trail> mixed = new ArrayList<>();
        for (int axis = 0; axis < trails.size(); axis++) {
            int size = trails.get(axis).size();
            mixed.add(trails.get(axis).shares(1).repeated(size));
        }
        trails = mixed;
    }
}
