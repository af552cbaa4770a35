package dev.shapewright.shapes.written;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Java's tokens, one after the other. */
public final class Lexer {
    private static final Pattern TOKEN = Pattern.compile("0[xX][0-9a-fA-F_]+[lL]?"
            + "|(?:\\d[\\d_]*\\.?[\\d_]*|\\.\\d[\\d_]*)(?:[eE][+-]?\\d+)?[lLfFdD]?"
            + "|'(?:\\\\.|[^'])'"
            + "|\"(?:\\\\.|[^\"\\\\])*\""
            + "|[A-Za-z_$][A-Za-z0-9_$]*"
            + "|>>>|<<|>>|<=|>=|==|!=|&&|\\|\\||[-+*/%~!<>=&|^?:.,;(){}@]");

    private final String text;
    private final Matcher matcher;
    private String token = "";
    private int start;

    public Lexer(String text) {
        this.text = text;
        this.matcher = TOKEN.matcher(text);
        next();
    }

    /** The token it is at; empty at the end. */
    public String token() {
        return token;
    }

    /** Where the token begins. */
    public int start() {
        return start;
    }

    public boolean is(String wanted) {
        return token.equals(wanted);
    }

    public boolean isWord() {
        return !token.isEmpty() && Character.isJavaIdentifierStart(token.charAt(0));
    }

    /** Goes on to the next token; the one it was at. */
    public String next() {
        String before = token;
        int from = start + token.length();
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        start = from;
        if (from == text.length()) {
            token = "";
        } else if (matcher.find(from) && matcher.start() == from) {
            token = matcher.group();
        } else {
            throw new IllegalArgumentException("no token: " + text.substring(from));
        }
        return before;
    }

    /** Goes on if it is at a token. */
    public boolean accept(String wanted) {
        boolean found = is(wanted);
        if (found) {
            next();
        }
        return found;
    }

    /** Goes on over a token that must be there. */
    public void expect(String wanted) {
        if (!accept(wanted)) {
            throw new IllegalArgumentException("no " + wanted + " but " + token + " in " + text);
        }
    }

    /** The text from a place up to the token it is at. */
    public String textFrom(int from) {
        return text.substring(from, start).strip();
    }

    /** Goes back to a place where a token begins. */
    public void back(int place) {
        start = place;
        token = "";
        next();
    }
}
