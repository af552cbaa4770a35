package dev.shapewright.processor.compiler;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of a Java source, for places that a compiler's trees do not provide. */
record SourceText(CharSequence text) {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s++|//[^\\n]*+|/\\*.*?\\*/"
                    + "|\"\"\"(?:[^\"\\\\]++|\\\\.|\"(?!\"\"))*+\"\"\""
                    + "|\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)++'|\\w++"
                    + "|>>>|<<|>>|<=|>=|==|!=|&&|\\|\\||.",
            Pattern.DOTALL);

    /** A word, literal or operator. A number with a decimal point is several tokens, which does not matter here. */
    record Token(String text, int start) {
        boolean is(String expected) {
            return text.equals(expected);
        }

        /** The position of its last character. */
        int end() {
            return start + text.length() - 1;
        }
    }

    /** The tokens from a position on, which must be the start of a token; comments are skipped. */
    Stream<Token> tokens(int from) {
        Matcher matcher = TOKEN.matcher(text);
        matcher.region(Math.max(0, Math.min(from, text.length())), text.length());
        return matcher.results()
                .filter(token -> !isBlank(token.group()))
                .map(token -> new Token(token.group(), token.start()));
    }

    /** The tokens that start between two positions. */
    Stream<Token> tokens(int from, int before) {
        return tokens(from).takeWhile(token -> token.start() < before);
    }

    /** The line of a position, starting from 1. */
    int line(int position) {
        int line = 1;
        for (int i = 0; i < Math.min(position, text.length()); i++) {
            boolean ends = text.charAt(i) == '\n'
                    || (text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            line += ends ? 1 : 0;
        }
        return line;
    }

    private static boolean isBlank(String token) {
        return Character.isWhitespace(token.charAt(0)) || token.startsWith("//") || token.startsWith("/*");
    }
}
