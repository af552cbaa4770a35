package dev.shapewright.shapes.written;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into Java's tokens. */
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

    /** The current token; empty at the end. */
    public String token() {
        return token;
    }

    /** The start of the current token. */
    public int start() {
        return start;
    }

    public boolean is(String wanted) {
        return token.equals(wanted);
    }

    public boolean isWord() {
        return !token.isEmpty() && Character.isJavaIdentifierStart(token.charAt(0));
    }

    /** Advances to the next token; returns the previous one. */
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

    /** Advances if the current token is the wanted one. */
    public boolean accept(String wanted) {
        boolean found = is(wanted);
        if (found) {
            next();
        }
        return found;
    }

    /** Skips a token that must be present. */
    public void expect(String wanted) {
        if (!accept(wanted)) {
            throw new IllegalArgumentException("no " + wanted + " but " + token + " in " + text);
        }
    }

    /** The text from a place up to the current token. */
    public String textFrom(int from) {
        return text.substring(from, start).strip();
    }

    /** Goes back to the start of a token. */
    public void back(int place) {
        start = place;
        token = "";
        next();
    }
}
