package dev.shapewright.reports.svg;

import dev.shapewright.reports.graph.Drawing;
import dev.shapewright.reports.graph.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The routes of the tensors: straight down to the next box, all others through a lane at the side. No two tensors share
 * a lane at the same height; short ones are nearest to the column.
 *
 * @param straight the shapes of the tensors that go straight down, by the index of the box they leave
 */
record Wires(SortedMap<Integer, String> straight, List<Skip> skips) {
    static Wires of(Drawing drawing, List<Box> boxes) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            places.put(boxes.get(i).id(), i);
        }
        List<Edge> edges = new ArrayList<>(drawing.edges());
        for (int i = 0; i < drawing.outputs().size(); i++) {
            Drawing.Output output = drawing.outputs().get(i);
            edges.add(new Edge(output.from(), Column.id(i), output.shape()));
        }
        SortedMap<Integer, String> straight = new TreeMap<>();
        Map<Tensor, Set<Integer>> readers = new LinkedHashMap<>();
        for (Edge edge : edges) {
            Integer from = places.get(edge.from());
            Integer to = places.get(edge.to());
            if (from == null || to == null) {
                throw new IllegalStateException("no boxes for " + edge);
            }
            if (from + 1 == to && !straight.containsKey(from)) {
                straight.put(from, edge.shape());
            } else {
                readers.computeIfAbsent(new Tensor(from, edge.shape()), tensor -> new TreeSet<>())
                        .add(to);
            }
        }
        return new Wires(straight, lanes(readers, boxes));
    }

    /** A tensor that leaves a box; there are several shapes if the box represents several layers. */
    private record Tensor(int from, String shape) {}

    private static List<Skip> lanes(Map<Tensor, Set<Integer>> readers, List<Box> boxes) {
        List<Skip> skips = new ArrayList<>();
        readers.forEach((tensor, to) -> skips.add(
                new Skip(boxes.get(tensor.from()), to.stream().map(boxes::get).toList(), tensor.shape(), 0)));
        skips.sort(Comparator.comparingInt((Skip skip) -> skip.bottom() - skip.top())
                .thenComparingInt(Skip::top));
        List<Skip> laid = new ArrayList<>();
        List<List<Skip>> lanes = new ArrayList<>();
        for (Skip skip : skips) {
            int lane = 0;
            while (lane < lanes.size() && isTaken(lanes.get(lane), skip)) {
                lane++;
            }
            if (lane == lanes.size()) {
                lanes.add(new ArrayList<>());
            }
            lanes.get(lane).add(skip);
            laid.add(new Skip(skip.from(), skip.to(), skip.shape(), lane));
        }
        return laid;
    }

    private static boolean isTaken(List<Skip> lane, Skip skip) {
        return lane.stream().anyMatch(other -> other.top() <= skip.bottom() && skip.top() <= other.bottom());
    }
}
