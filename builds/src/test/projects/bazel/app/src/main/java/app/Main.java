package app;

import dev.shapewright.summary.ModelSummary;
import nets.NetModelSummary;

public class Main {
    public static void main(String[] args) {
        ModelSummary summary = NetModelSummary.summary();
        System.out.println(NetModelSummary.PARAMETERS + " " + summary.staleBlocks(Main.class.getClassLoader()));
    }
}
