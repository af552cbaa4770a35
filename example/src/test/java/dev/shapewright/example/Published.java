package dev.shapewright.example;

import dev.shapewright.summary.ModelSummary;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A model of the zoo beside what others have published of it.
 *
 * @param model its path below this package, without an ending: {@code resnet/ResNet50}
 * @param summary what was worked out at compile time
 * @param parameters learned values, as published
 * @param macs multiply-accumulate operations as published, in billions to three decimals or in single ones; empty where
 *     nobody has published any
 * @param source who has published the two
 */
record Published(String model, ModelSummary summary, long parameters, String macs, String source) {

    /** The MACs, rounded as the published ones are; empty where there are none. */
    String comparableMacs() {
        BigDecimal exact = BigDecimal.valueOf(summary.macs().orElseThrow());
        if (macs.isEmpty()) {
            return "";
        }
        return macs.contains(".")
                ? exact.movePointLeft(9).setScale(3, RoundingMode.HALF_EVEN).toString()
                : exact.toString();
    }

    @Override
    public String toString() {
        return summary.model();
    }
}
