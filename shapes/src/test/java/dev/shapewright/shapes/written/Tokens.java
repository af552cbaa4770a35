package dev.shapewright.shapes.written;

import java.util.ArrayList;
import java.util.List;

/** The places of expressions' parts: a token is a number, and stands for the text from there to the end of the element. */
public final class Tokens {
    private final List<String> texts = new ArrayList<>();

    /** The token of a place whose text is not known yet. */
    int reserve(int start) {
        texts.add(Integer.toString(start));
        return texts.size() - 1;
    }

    int size() {
        return texts.size();
    }

    /** Tells all tokens since one what their texts are, in an element that begins and ends somewhere. */
    void tell(int first, int begin, String element) {
        for (int i = first; i < texts.size(); i++) {
            texts.set(i, element.substring(Math.min(Integer.parseInt(texts.get(i)) - begin, element.length())));
        }
    }

    /** What stands at a token, to the end of its element. */
    public String text(int token) {
        return texts.get(token);
    }
}
