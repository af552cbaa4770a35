package dev.shapewright.reports.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.reports.Models;
import dev.shapewright.reports.graph.Drawing;
import dev.shapewright.summary.ModelSummary;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

    /** The title of an open block needs more room than the boxes in it. */
    @Test
    void longTextsAreWithinThePicture() {
        ModelSummary summary = Models.of(
                "INPUT 0 0 input                                     -      4",
                "BLOCK 0 0 the_block_with_a_long_name_indeed_it_is   input  5  the_block_with_a_long_name_indeed_it_is.x",
                "LAYER 1 0 the_block_with_a_long_name_indeed_it_is.x input  5");
        String picture = Picture.of(summary, Drawing.of(summary, 5), "");

        int width = number("<svg [^>]* width=\"(\\d+)\"", picture);
        int title = number("<text class=\"frame-name\" x=\"(\\d+)\"", picture);
        int frame = number("<rect class=\"box frame\" x=\"\\d+\" y=\"\\d+\" width=\"(\\d+)\"", picture);
        String text = "the_block_with_a_long_name_indeed_it_is: the_block_with_a_long_name_indeed_it_is";
        assertTrue(title + 7 * text.length() < frame, "title");
        assertTrue(frame < width, "frame");
    }

    /** A letter of Chinese, Japanese or Korean is as wide as it is high. */
    @Test
    void wideLettersAreWithinThePicture() {
        String name = "\u624b\u5beb\u6570\u5b57\u8b58\u5225\u7db2\u8def\u5377\u7a4d\u5c64\u540d\u7a31";
        ModelSummary summary = Models.of("INPUT 0 0 input - 4", "LAYER 0 0 " + name + " input 5");
        String picture = Picture.of(summary, Drawing.of(summary, 5), "");

        int box = number("<rect class=\"box (?:layer|weights)\" x=\"\\d+\" y=\"\\d+\" width=\"(\\d+)\"", picture);
        assertTrue(14 + 13 * name.length() < box, () -> box + " for " + name.length() + " letters");
    }

    /** A letter of the heading is 18 pixels high, and wider than one of a box. */
    @Test
    void aLongNameOfAModelIsWithinThePicture() {
        ModelSummary summary = Models.saying("HandwrittenDigitClassifierNetworkOfTheYear");
        String picture = Picture.of(summary, Drawing.of(summary, 5), "");

        assertTrue(24 + 10 * summary.model().length() < number("<svg [^>]* width=\"(\\d+)\"", picture));
    }

    /** What the last layer makes flows out right below it, whichever outputs there are beside it. */
    @Test
    void theLastLayersOutputStandsFirst() {
        ModelSummary summary = Models.of(
                "INPUT 0 0 input    -        4", "LAYER 0 0 conv_1   input    5", "LAYER 0 0 dense_1  conv_1   6");
        Drawing drawing = Drawing.of(summary, 5);
        int conv = drawing.items().get(1).row();
        int dense = drawing.items().get(2).row();
        List<Drawing.Output> outputs = List.of(
                new Drawing.Output(conv, "first", "5", false),
                new Drawing.Output(dense, "last", "6", false),
                new Drawing.Output(conv, "head", "5", true));

        String picture = Picture.of(summary, new Drawing(drawing.items(), drawing.edges(), outputs), "");

        assertEquals(
                List.of("last", "first", "head"),
                Pattern.compile(">(last|first|head)<")
                        .matcher(picture)
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }

    private static int number(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), pattern);
        return Integer.parseInt(matcher.group(1));
    }
}
