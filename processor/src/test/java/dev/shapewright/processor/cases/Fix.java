package dev.shapewright.processor.cases;

import dev.shapewright.processor.testing.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a fix in a source, from nothing but what its reader is told. */
final class Fix {
    private static final Pattern RESULT = Pattern.compile("(.*?)(?: gives| the input is) ([0-9?x]+)");
    private static final Pattern WITHOUT = Pattern.compile("without @(\\w+) \\(line (\\d+)\\)");
    private static final Pattern IN_FRONT = Pattern.compile("(@\\w+(?:\\(.*\\))?) in front");
    private static final Pattern MOVED = Pattern.compile("@(\\w+) \\(line (\\d+)\\) moved in front");
    private static final Pattern INSTEAD = Pattern.compile("(@\\w+(?:\\(.*\\))?) instead");
    private static final Pattern INSTEAD_OF =
            Pattern.compile("(@\\w+(?:\\(.*\\))?) instead of @(\\w+) \\(line (\\d+)\\)");
    private static final Pattern IN = Pattern.compile("(.*) in @(\\w+) \\(line (\\d+)\\)");

    private Fix() {}

    /**
     * A source with a fix made in it.
     *
     * @param through the last line that must be right now
     * @param shape what the reader is told that it gives
     */
    record Applied(String source, long through, Optional<String> shape) {}

    static List<String> split(String fixes) {
        return fixes.isEmpty() ? List.of() : List.of(fixes.split("; "));
    }

    static Applied apply(String source, Said said, String fix) {
        Matcher result = RESULT.matcher(fix);
        Optional<String> shape = result.matches() ? Optional.of(result.group(2)) : Optional.empty();
        String change = result.matches() ? result.group(1) : fix;
        Written faulty = Written.at(source, offset(source, said.line(), said.column()));
        Matcher matcher;
        if ((matcher = WITHOUT.matcher(change)).matches()) {
            return new Applied(
                    onLine(source, matcher.group(1), matcher.group(2)).replaced(source, ""), said.line(), shape);
        } else if ((matcher = MOVED.matcher(change)).matches()) {
            Written moved = onLine(source, matcher.group(1), matcher.group(2));
            String inserted = moved.text(source) + " " + faulty.text(source);
            return new Applied(faulty.replaced(moved.replaced(source, ""), inserted), said.line(), shape);
        } else if ((matcher = IN_FRONT.matcher(change)).matches()) {
            return new Applied(
                    faulty.replaced(source, matcher.group(1) + " " + faulty.text(source)), said.line(), shape);
        } else if ((matcher = INSTEAD_OF.matcher(change)).matches()) {
            Written other = onLine(source, matcher.group(2), matcher.group(3));
            return new Applied(other.replaced(source, matcher.group(1)), said.line(), shape);
        } else if ((matcher = INSTEAD.matcher(change)).matches()) {
            return new Applied(faulty.replaced(source, matcher.group(1)), said.line(), shape);
        } else if ((matcher = IN.matcher(change)).matches()) {
            Written other = onLine(source, matcher.group(2), matcher.group(3));
            return new Applied(other.replaced(source, other.with(source, matcher.group(1))), said.line(), shape);
        }
        return new Applied(faulty.replaced(source, faulty.with(source, change)), said.line(), shape);
    }

    private static Written onLine(String source, String type, String line) {
        int start = source.indexOf("@" + type, offset(source, Long.parseLong(line), 1));
        return Written.at(source, start);
    }

    private static int offset(String source, long line, long column) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            offset = source.indexOf('\n', offset) + 1;
        }
        return offset + (int) column - 1;
    }

    /** An annotation in a source, from its {@code @} to its last character. */
    private record Written(int start, int end) {
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
            return new Written(start, end);
        }

        String text(String source) {
            return source.substring(start, end);
        }

        String replaced(String source, String text) {
            return source.substring(0, start) + text + source.substring(end);
        }

        /** This annotation with other elements: {@code kernel = 2, padding = {1, 2}}. */
        String with(String source, String change) {
            String text = text(source);
            int open = text.indexOf('(');
            String type = open < 0 ? text : text.substring(0, open);
            Map<String, String> elements =
                    open < 0 ? new LinkedHashMap<>() : elements(text.substring(open + 1, text.length() - 1));
            elements.putAll(elements(change));
            return type
                    + elements.entrySet().stream()
                            .map(element -> element.getKey() + " = " + element.getValue())
                            .collect(Collectors.joining(", ", "(", ")"));
        }

        private static Map<String, String> elements(String text) {
            Map<String, String> elements = new LinkedHashMap<>();
            for (String part : parts(text)) {
                Matcher named = Pattern.compile("\\s*(\\w+)\\s*=\\s*(.*?)\\s*", Pattern.DOTALL)
                        .matcher(part);
                if (named.matches()) {
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
}
