package dev.shapewright.benchmark.heap;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor behind another: looks at the heap when the last round is over and the other still there. */
final class Probe extends AbstractProcessor {
    private static final int COLLECTIONS = 3;

    /**
     * What it has seen.
     *
     * @param live bytes on the heap, javac's included
     * @param allocated bytes that this thread has allocated since the probe was made; javac is one thread
     */
    record Use(long live, long allocated) {}

    private final long start = allocatedByThisThread();
    private Optional<Use> use = Optional.empty();

    Use use() {
        return use.orElseThrow();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            long allocated = allocatedByThisThread() - start;
            for (int i = 0; i < COLLECTIONS; i++) {
                System.gc();
            }
            long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            use = Optional.of(new Use(live, allocated));
        }
        return false;
    }

    private static long allocatedByThisThread() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
