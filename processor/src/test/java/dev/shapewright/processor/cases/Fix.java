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
    /** What can be told, and what a reader then does with the source and the annotation that is wrong. */
    private static final Map<Pattern, Change> CHANGES = new LinkedHashMap<>();

    static {
        String annotation = "(@\\w+(?:\\(.*\\))?)";
        String mentioned = "@(\\w+) \\(line (\\d+)\\)";
        change(
                "without " + mentioned,
                (told, source, faulty) -> onLine(source, told, 1).replaced(source, ""));
        change(mentioned + " moved in front", (told, source, faulty) -> {
            Written moved = onLine(source, told, 1);
            String both = moved.text(source) + " " + faulty.text(source);
            return faulty.replaced(moved.replaced(source, ""), both);
        });
        change(
                annotation + " in front",
                (told, source, faulty) -> faulty.replaced(source, told.group(1) + " " + faulty.text(source)));
        change(annotation + " behind " + mentioned, (told, source, faulty) -> {
            Written other = onLine(source, told, 2);
            return other.replaced(source, other.text(source) + " " + told.group(1));
        });
        change(
                annotation + " instead of " + mentioned,
                (told, source, faulty) -> onLine(source, told, 2).replaced(source, told.group(1)));
        change(annotation + " instead", (told, source, faulty) -> faulty.replaced(source, told.group(1)));
        change("(.*) in " + mentioned, (told, source, faulty) -> {
            Written other = onLine(source, told, 2);
            return other.replaced(source, other.with(source, told.group(1)));
        });
        change("(.*)", (told, source, faulty) -> faulty.replaced(source, faulty.with(source, told.group(1))));
    }

    private interface Change {
        String make(Matcher told, String source, Written faulty);
    }

    private static void change(String pattern, Change change) {
        CHANGES.put(Pattern.compile(pattern), change);
    }

    private Fix() {}

    /**
     * A source with a fix made in it.
     *
     * @param before the last line of the faulty annotation as it was
     * @param through the last line that must be right now
     * @param shape what the reader is told that it gives
     */
    record Applied(String source, long before, long through, Optional<String> shape) {}

    static List<String> split(String fixes) {
        return fixes.isEmpty() ? List.of() : List.of(fixes.split("; "));
    }

    static Applied apply(String source, Said said, String fix) {
        Matcher result = RESULT.matcher(fix);
        Optional<String> shape = result.matches() ? Optional.of(result.group(2)) : Optional.empty();
        String change = result.matches() ? result.group(1) : fix;
        Written faulty = Written.at(source, offset(source, said.line(), said.column()));
        for (Map.Entry<Pattern, Change> known : CHANGES.entrySet()) {
            Matcher told = known.getKey().matcher(change);
            if (told.matches()) {
                long before = source.substring(0, faulty.end()).lines().count();
                return new Applied(known.getValue().make(told, source, faulty), before, said.line(), shape);
            }
        }
        throw new IllegalArgumentException("nobody would understand: " + fix);
    }

    /** The annotation that two groups from one on mention: its type and its line. */
    private static Written onLine(String source, Matcher told, int group) {
        long line = Long.parseLong(told.group(group + 1));
        int start = source.indexOf("@" + told.group(group), offset(source, line, 1));
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
            for (String part : parts(text.replaceAll("//[^\n]*\n", ""))) {
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
