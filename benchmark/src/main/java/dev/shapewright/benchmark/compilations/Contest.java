package dev.shapewright.benchmark.compilations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All processors, each with the same number of sources of its own. */
public final class Contest {
    /**
     * A row of the table.
     *
     * @param plain the same sources without a processor
     */
    private record Entrant(Variant plain, Variant processed) {}

    private final int count;
    private final Entrant shapewright;
    private final Entrant floor;
    private final List<Entrant> entrants = new ArrayList<>();

    /** Writes the sources, and records the output that the floor will write. */
    public Contest(int count, Path folder) throws IOException {
        this.count = count;
        for (Subject subject : Subject.values()) {
            Path own = folder.resolve(subject.folder());
            List<Path> sources = subject.write(own.resolve("sources"), count);
            Variant plain = new Variant(
                    subject.title() + " -proc:none",
                    sources,
                    subject.classPath(),
                    Optional.empty(),
                    own.resolve("plain"));
            entrants.add(new Entrant(plain, plain.with(subject.title(), subject.processorPath())));
        }
        shapewright = entrants.get(0);
        Path recorded = folder.resolve("recorded");
        new WarmJvm().compile(shapewright.processed);
        Recording.record(shapewright.processed.generated(), recorded);
        floor = new Entrant(shapewright.plain, shapewright.plain.with("the floor", recorded));
        entrants.add(1, floor);
    }

    /** Shapewright on its models. */
    public Variant shapewright() {
        return shapewright.processed;
    }

    /** The processor that writes the same output without any analysis. */
    public Variant floor() {
        return floor.processed;
    }

    /**
     * Compiles all variants in turn, repeatedly, every second time in reverse order, and fails if a compilation fails
     * or leaves the wrong files.
     *
     * @param discarded the number of first rounds, which are not measured
     * @return a table in Markdown
     */
    String run(Compiler compiler, int discarded, int rounds) throws IOException, InterruptedException {
        Set<Variant> distinct = new LinkedHashSet<>();
        entrants.forEach(entrant -> distinct.addAll(List.of(entrant.plain, entrant.processed)));
        List<Variant> variants = new ArrayList<>(distinct);
        Map<Variant, List<Double>> times = new HashMap<>();
        for (int round = -discarded; round < rounds; round++) {
            for (Variant variant : variants) {
                double took = compiler.compile(variant);
                variant.check();
                if (round >= 0) {
                    times.computeIfAbsent(variant, key -> new ArrayList<>()).add(took);
                }
            }
            floor.processed.checkSame(shapewright.processed);
            Collections.reverse(variants);
        }
        return table(variant -> new Samples(times.getOrDefault(variant, List.of())));
    }

    private String table(Function<Variant, Samples> times) {
        Samples ours = times.apply(shapewright.processed);
        Stream<String> rows = entrants.stream().map(entrant -> {
            Samples own = times.apply(entrant.processed);
            Samples plain = times.apply(entrant.plain);
            return String.join(
                    " | ",
                    "| " + entrant.processed.name(),
                    plain.text("%.0f"),
                    own.text("%.0f"),
                    own.over(plain).text("%.2f"),
                    own.with(plain, (all, without) -> (all - without) / count).text("%.2f"),
                    ours.over(own).text("%.2f") + " |");
        });
        String head = """
                | classes: %,d | ms, `-proc:none` | ms | ratio | ms a class more | Shapewright to this |
                |---|--:|--:|--:|--:|--:|
                """.formatted(count);
        return rows.collect(Collectors.joining("\n", head, "\n"));
    }
}
