package dev.shapewright.processor.testing;

import java.io.Serializable;

/**
 * One diagnostic.
 *
 * @param kind {@code error}, {@code warning} or {@code note}
 * @param file the simple name of the file; empty if there is none
 * @param line the line, starting from 1; 0 if there is none
 * @param column the column of the caret, starting from 1
 */
public record Said(String kind, String file, long line, long column, String text) implements Serializable {
    boolean isOurs() {
        return text.matches("(?s)\\[[a-z-]+] .*");
    }

    /** The id in brackets. */
    public String id() {
        return text.substring(1, text.indexOf(']'));
    }

    /** The value of a labelled line such as {@code fix}; empty if there is none. */
    public String detail(String label) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(label + " "))
                .map(line -> line.substring(label.length()).strip())
                .findFirst()
                .orElse("");
    }

    /** The message as javac prints it, with the source line and the caret below the headline. */
    public String rendered(String source) {
        String headline = text.lines().findFirst().orElse("");
        String rest = text.substring(headline.length());
        String place = file + ":" + line + ": " + kind + ": " + headline;
        if (line == 0) {
            return kind + ": " + text + "\n";
        }
        String code = source.lines().skip(line - 1).findFirst().orElse("");
        return place + "\n" + code + "\n" + " ".repeat((int) column - 1) + "^" + rest + "\n";
    }
}
