package dev.shapewright.benchmark.heap;

import dev.shapewright.benchmark.compilations.Contest;
import dev.shapewright.benchmark.compilations.Samples;
import dev.shapewright.benchmark.compilations.Variant;
import dev.shapewright.benchmark.compilations.WarmJvm;
import dev.shapewright.summary.ModelSummary;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openjdk.jol.info.GraphLayout;

/**
 * Measures the memory of a model: retained and allocated during compilation, compared with the floor, and as a summary
 * at run time.
 */
public final class Heap {
    private static final Path FOLDER = Path.of("target", "heap").toAbsolutePath();
    private static final List<String> LOADED = List.of("MnistCnn", "resnet.ResNet50", "gpt2.Gpt2Xl");

    private Heap() {}

    /** Takes the number of rounds and of models. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        int rounds = arguments.length < 1 ? 5 : Integer.parseInt(arguments[0]);
        int count = arguments.length < 2 ? 1000 : Integer.parseInt(arguments[1]);
        System.out.printf("JDK %s, %,d models, %d rounds%n%n", Runtime.version(), count, rounds);
        compiling(count, rounds, FOLDER.resolve(String.valueOf(count)), System.out);
        loaded(System.out);
    }

    /** Discards the first round, which loads classes. */
    static void compiling(int count, int rounds, Path folder, PrintStream out) throws IOException {
        Contest contest = new Contest(count, folder);
        WarmJvm javac = new WarmJvm();
        List<Probe.Use> ours = new ArrayList<>();
        List<Probe.Use> floors = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            ours.add(use(javac, contest.shapewright()));
            floors.add(use(javac, contest.floor()));
        }
        out.println("| bytes a model, median (least to largest) | Shapewright | the floor | more |\n|---|--:|--:|--:|");
        row("alive after the last round", ours, floors, use -> (double) use.live() / count, out);
        row("allocated", ours, floors, use -> (double) use.allocated() / count, out);
    }

    /** Does not keep the probe, which references all of javac. */
    private static Probe.Use use(WarmJvm javac, Variant variant) throws IOException {
        variant.clean();
        Probe probe = new Probe();
        javac.compile(variant, List.of(probe));
        return probe.use();
    }

    private static void row(
            String what,
            List<Probe.Use> ours,
            List<Probe.Use> floors,
            Function<Probe.Use, Double> value,
            PrintStream out) {
        Samples mine = new Samples(ours.stream().skip(1).map(value).toList());
        Samples least = new Samples(floors.stream().skip(1).map(value).toList());
        String more = mine.with(least, (all, floor) -> all - floor).text("%,.0f");
        out.println(String.join(" | ", "| " + what, mine.text("%,.0f"), least.text("%,.0f"), more + " |"));
    }

    /** Summary classes may be package-private, like their models. */
    static void loaded(PrintStream out) throws ReflectiveOperationException {
        out.println("\n| a loaded `summary()` | layers | bytes | a layer |\n|---|--:|--:|--:|");
        for (String model : LOADED) {
            Method method = Class.forName("dev.shapewright.example." + model + "ModelSummary")
                    .getDeclaredMethod("summary");
            method.setAccessible(true);
            ModelSummary summary = (ModelSummary) method.invoke(null);
            long bytes = GraphLayout.parseInstance(summary).totalSize();
            int layers = summary.layerCount();
            out.printf("| %s | %,d | %,d | %,d |%n", summary.model(), layers, bytes, bytes / layers);
        }
    }
}
