package dev.shapewright.processor;

/** What keeps a class from being processed at all. */
final class Failures {
    static final String ORDER_UNKNOWN =
            "this compiler does not tell the order of repeated annotations: compile the class"
                    + " from source with javac or Eclipse's compiler, or write each run of them in its container,"
                    + " such as @Conv.List({@Conv(...), @Conv(...)})";

    static final String NOT_A_MODEL =
            "an annotation type is no model: put the layers on a class, record, enum or interface";

    private Failures() {}

    /** Whether a compiler throws this through a processor for its own sake: a class file it misses, a cancelled build. */
    static boolean isCompilersOwn(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        return name.equals("CompletionFailure")
                || name.equals("AbortCompilation")
                || name.equals("OperationCanceledException");
    }
}
