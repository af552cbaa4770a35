package dev.shapewright.reports.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.reports.Models;
import dev.shapewright.reports.graph.Drawing;
import dev.shapewright.summary.ModelSummary;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a picture says can be read. */
class PictureTest {
    private static final Pattern SHAPE = Pattern.compile("<text class=\"shape\" x=\"(\\d+)\" y=\"(\\d+)\">([^<]*)<");

    /** A backbone that is not open, of which two tensors are read further below. */
    @Test
    void noTwoShapesStandInOnePlace() {
        ModelSummary summary = Models.of(
                "INPUT 0 0 input       -          4",
                "BLOCK 0 0 back_1      input      5  back_1.end",
                "LAYER 1 0 c3          input      3",
                "LAYER 1 0 back_1.end  c3         5",
                "LAYER 0 0 relu_1      back_1     6",
                "LAYER 0 0 add_1       relu_1,c3  7",
                "LAYER 0 0 add_2       add_1,back_1  8");

        List<MatchResult> shapes = SHAPE.matcher(Picture.of(summary, Drawing.of(summary, 5), ""))
                .results()
                .toList();

        assertEquals(
                List.of("3", "4", "5", "5", "6", "7", "8"),
                shapes.stream().map(shape -> shape.group(3)).sorted().toList());
        assertEquals(
                shapes.size(),
                Set.copyOf(shapes.stream()
                                .map(shape -> shape.group(1) + " " + shape.group(2))
                                .toList())
                        .size());
    }
}
