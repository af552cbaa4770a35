package dev.shapewright.shapes.written;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of the parts of expressions: a token is a number that stands for the text from its place to the end of the
 * element.
 */
public final class Tokens {
    private final List<String> texts = new ArrayList<>();

    /** Reserves the token of a place whose text is not known yet. */
    int reserve(int start) {
        texts.add(Integer.toString(start));
        return texts.size() - 1;
    }

    int size() {
        return texts.size();
    }

    /** Sets the texts of all tokens from {@code first} on, given their element and its start. */
    void tell(int first, int begin, String element) {
        for (int i = first; i < texts.size(); i++) {
            texts.set(i, element.substring(Math.min(Integer.parseInt(texts.get(i)) - begin, element.length())));
        }
    }

    /** The text from a token to the end of its element. */
    public String text(int token) {
        return texts.get(token);
    }
}
