package dev.shapewright.example;

/** Prints the summary of the seed network. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.print(MnistCnnModelSummary.summary());
    }
}
