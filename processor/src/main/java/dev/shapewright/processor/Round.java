package dev.shapewright.processor;

import dev.shapewright.processor.compiler.Place;
import dev.shapewright.processor.reading.BlockReading.Located;
import dev.shapewright.processor.reading.Pending;
import dev.shapewright.processor.reading.RoundReader;
import dev.shapewright.processor.reading.StackReading;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** One round of a compilation. */
record Round(Compilation compilation, RoundReader reader, Pending pending, boolean last) {

    /**
     * Runs work on a type; a failure of the processor, or a stack overflow, becomes one error on the type and never
     * crashes the compiler.
     */
    void guarded(TypeElement type, Runnable work) {
        try {
            work.run();
        } catch (StackOverflowError tooDeep) {
            compilation
                    .reporter()
                    .report(type, new Problem(ProblemId.NESTING_TOO_DEEP, Site.model(), Failures.STACK_TOO_SMALL));
        } catch (RuntimeException | LinkageError failure) {
            if (isCompilersOwn(failure)) {
                throw failure;
            }
            compilation.reporter().reportFailure(type, failure);
        }
    }

    /**
     * Continues with what was read from a type, or defers it to the next round if it awaits generated code.
     *
     * @param reading empty if the order of the type's annotations is unknown, which is reported
     */
    <R extends StackReading> void read(TypeElement type, Optional<R> reading, Consumer<R> work) {
        if (reading.isEmpty()) {
            orderUnknown(type, Failures.ORDER_UNKNOWN);
            return;
        }
        compilation
                .references()
                .add(type, () -> reader.uses().companionNames(reading.get().stack()));
        if (reading.get().awaited() && !last) {
            compilation
                    .awaiting()
                    .add(
                            type,
                            reading.get().awaits().keySet().stream()
                                    .map(pending::model)
                                    .collect(Collectors.toSet()));
        } else {
            reading.get().awaits().forEach((summary, place) -> reportCycle(type, summary, place));
            work.accept(reading.get());
        }
    }

    /** Reports a model that waits for a summary that waits for the model; any other wait has a reason of its own. */
    private void reportCycle(TypeElement type, String summary, Place place) {
        String model = pending.model(summary);
        String name = type.getQualifiedName().toString();
        if (compilation.awaiting().waits(model, name)) {
            String headline = "a number of " + summary + " cannot be read here: "
                    + (model.equals(name)
                            ? "it is made from this model"
                            : model + ", which it is made from, needs this model");
            compilation
                    .reporter()
                    .report(type, new Located(new Problem(ProblemId.DEFINITION_CYCLE, Site.model(), headline), place));
        }
    }

    void orderUnknown(TypeElement type, String headline) {
        compilation.reporter().report(type, new Problem(ProblemId.ORDER_UNKNOWN, Site.model(), headline));
    }

    /**
     * Whether a failure is the compiler's own and merely passes through the processor: a missing class file, a
     * cancelled build.
     */
    private static boolean isCompilersOwn(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        return name.equals("CompletionFailure")
                || name.equals("AbortCompilation")
                || name.equals("OperationCanceledException");
    }
}
