package dev.shapewright.processor.cases;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.Said;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Checks the effect of an applied fix. */
final class Mended {
    private Mended() {}

    /** Checks that the message is gone, nothing worse is reported up to its place, and the promised shape appears. */
    static void check(Fix fix, Compiled before, Compiled after) {
        String id = fix.said().id();
        long errors = before.errors().stream().filter(fix::isBefore).count()
                - (fix.said().kind().equals("error") ? 1 : 0);
        assertAll(
                fix.toString(),
                () -> assertTrue(
                        count(after.ours(), id, fix::isThrough) < count(before.ours(), id, fix::isBefore),
                        () -> "it is still there: " + after.ours()),
                () -> assertTrue(
                        after.errors().stream().filter(fix::isThrough).count() <= errors,
                        () -> "leads to " + after.errors()),
                () -> assertEquals(after.errors(), after.allErrors(), "the compiler's own errors"),
                () -> fix.shape().ifPresent(shape -> assertTrue(isShown(shape, after), "does not give " + shape)));
    }

    /** Whether a shape appears anywhere in a summary: in a constant or in the table. */
    private static boolean isShown(String shape, Compiled compiled) {
        Pattern alone = Pattern.compile("(?<![0-9x?])" + Pattern.quote(shape) + "(?![0-9x?])");
        return compiled.generated().values().stream()
                .anyMatch(text -> alone.matcher(text).find());
    }

    private static long count(List<Said> said, String id, Predicate<Said> where) {
        return said.stream().filter(one -> one.id().equals(id)).filter(where).count();
    }
}
