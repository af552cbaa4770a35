package dev.shapewright.processor.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An annotation in a source, from its {@code @} to its last character. */
record Written(String source, int start, int end) {
    private static final Set<String> IN_FRONT = Set.of("@When", "@Repeat", "@Frozen");
    private static final Pattern COMMENT = Pattern.compile("//[^\n]*\n");

    /** The annotation around a position. */
    static Written at(String source, int offset) {
        int start = source.lastIndexOf('@', offset);
        int end = start + 1;
        while (Character.isJavaIdentifierPart(source.charAt(end)) || source.charAt(end) == '.') {
            end++;
        }
        if (source.charAt(end) == '(') {
            int depth = 0;
            do {
                depth += source.charAt(end) == '(' ? 1 : source.charAt(end) == ')' ? -1 : 0;
                end++;
            } while (depth > 0);
        }
        return new Written(source, start, end);
    }

    /**
     * The annotation of a type, possibly qualified with enclosing types, with the given number (from 0), counted from a
     * line on.
     */
    static Written onLine(String source, String type, long line, int which) {
        Matcher matcher = Pattern.compile("@(?:\\w+\\.)*" + type + "\\b").matcher(source);
        boolean found = matcher.find(offset(source, line, 1));
        for (int i = 0; i < which && found; i++) {
            found = matcher.find();
        }
        if (!found) {
            throw new IllegalArgumentException("no @" + type + " in line " + line);
        }
        return at(source, matcher.start());
    }

    static int offset(String source, long line, long column) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            offset = source.indexOf('\n', offset) + 1;
        }
        return offset + (int) column - 1;
    }

    String text() {
        return source.substring(start, end);
    }

    /** The source with this annotation replaced by another text. */
    String replaced(String text) {
        return source.substring(0, start) + text + source.substring(end);
    }

    /** The source with a text inserted before this annotation and the directives that apply to it. */
    String preceded(String text) {
        int front = start;
        while (true) {
            int before = source.lastIndexOf('@', front - 1);
            if (before < 0 || !isDirectiveOf(at(source, before), front)) {
                return source.substring(0, front) + text + " " + source.substring(front);
            }
            front = before;
        }
    }

    private boolean isDirectiveOf(Written other, int front) {
        return other.end <= front
                && IN_FRONT.contains(other.type())
                && COMMENT.matcher(source.substring(other.end, front))
                        .replaceAll("")
                        .isBlank();
    }

    private String type() {
        int open = text().indexOf('(');
        return open < 0 ? text() : text().substring(0, open);
    }

    /** This annotation with other elements: {@code kernel = 2, padding = {1, 2}}. */
    String with(String change) {
        String text = text();
        Map<String, String> elements = text.equals(type())
                ? new LinkedHashMap<>()
                : elements(text.substring(type().length() + 1, text.length() - 1));
        elements.putAll(elements(change));
        return type()
                + elements.entrySet().stream()
                        .map(element -> element.getKey() + " = " + element.getValue())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static Map<String, String> elements(String text) {
        Map<String, String> elements = new LinkedHashMap<>();
        for (String part : parts(COMMENT.matcher(text).replaceAll(""))) {
            Matcher named = Pattern.compile("\\s*(\\w+)\\s*=\\s*(.*?)\\s*", Pattern.DOTALL)
                    .matcher(part);
            if (named.matches() && !named.group(2).startsWith("=")) {
                elements.put(named.group(1), named.group(2));
            } else if (!part.isBlank()) {
                elements.put("value", part.strip());
            }
        }
        return elements;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            depth += c == '{' || c == '(' ? 1 : c == '}' || c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
