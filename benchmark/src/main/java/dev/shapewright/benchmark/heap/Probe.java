package dev.shapewright.benchmark.heap;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * A processor that runs after another one and inspects the heap when the last round is over and the other is still
 * reachable.
 */
final class Probe extends AbstractProcessor {
    private static final int COLLECTIONS = 3;

    /**
     * The measured memory use.
     *
     * @param live bytes on the heap, including javac's
     * @param allocated bytes that this thread has allocated since the probe was created; javac is single-threaded
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
