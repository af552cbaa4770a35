package dev.shapewright.processor.cases;

import dev.shapewright.processor.testing.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Applies a fix to the sources of a case, using only the information in the message.
 *
 * @param one the case
 * @param said the message
 * @param sources the files with the fix applied
 * @param before the last line of the faulty part, before the fix
 * @param through the last line that must be correct after the fix
 * @param shape the shape that the fix results in, according to the message
 */
record Fix(Case one, Said said, Map<String, String> sources, long before, long through, Optional<String> shape) {
    private static final Pattern RESULT = Pattern.compile("(.*?)(?: gives| the input is) ([0-9?x]+)");
    private static final String PLACE =
            "@(?<type>\\w+) \\((?:line |(?<file>\\w+\\.java):)(?<line>\\d+)(?:, (?<which>\\w+))?\\)";
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");
    private static final String IT = "(?<it>@\\w+(?:\\(.*\\))?)";

    /** The possible texts of fixes, and how a reader then changes the source and the faulty annotation. */
    private static final Map<Pattern, Change> CHANGES = new LinkedHashMap<>();

    static {
        change("without " + PLACE, (told, there) -> told.place().replaced(""));
        change(PLACE + " moved in front", (told, there) -> {
            Written moved = told.place();
            String both = moved.text() + " " + there.text();
            return new Written(moved.replaced(""), there.start(), there.end()).replaced(both);
        });
        change(
                "@(?<moved>\\w+) \\((?:line |\\w+\\.java:)(?<from>\\d+)\\) moved (?<side>in front of|behind) " + PLACE,
                (told, there) -> told.movedTo());
        change(
                "each @Name behind a pool moved in front of it",
                (told, there) -> told.source().replaceAll("(@Pool\\([^)]*\\))(\\s*)(@Name\\([^)]*\\))", "$3$2$1"));
        change(IT + " in front of " + PLACE, (told, there) -> told.place().preceded(told.it()));
        change(IT + " in front", (told, there) -> there.preceded(told.it()));
        change(
                IT + " behind " + PLACE,
                (told, there) -> told.place().replaced(told.place().text() + " " + told.it()));
        change(IT + " instead of " + PLACE, (told, there) -> told.place().replaced(told.it()));
        change(IT + " instead", (told, there) -> there.replaced(told.it()));
        change(
                "(?<it>.*) in each @(?<type>\\w+) \\(lines (?<from>\\d+) to (?<to>\\d+)\\)",
                (told, there) -> told.inEach());
        change(
                "(?<it>.*) in " + PLACE,
                (told, there) -> told.place().replaced(told.place().with(told.it())));
        change("(?<it>\\w+ \\w+ = Arg\\.\\w+;)", (told, there) -> told.standIn());
        change("(?<it>(?:\\w+\\.)+\\w+)", (told, there) -> told.name());
        change("(?<it>.*)", (told, there) -> there.replaced(there.with(told.it())));
    }

    private interface Change {
        String make(Told told, Written faulty);
    }

    private static void change(String pattern, Change change) {
        CHANGES.put(Pattern.compile(pattern), change);
    }

    /** The matched text of a fix, and the file it is about. */
    private record Told(Matcher matcher, String source, Said said) {
        String it() {
            return matcher.group("it");
        }

        /** The annotation that is mentioned. */
        Written place() {
            int which = matcher.group("which") == null ? 0 : ORDINALS.indexOf(matcher.group("which"));
            return Written.onLine(source, matcher.group("type"), Long.parseLong(matcher.group("line")), which);
        }

        private Written moved() {
            return Written.onLine(source, matcher.group("moved"), Long.parseLong(matcher.group("from")), 0);
        }

        /** The source with an annotation moved from elsewhere to before or after the place. */
        String movedTo() {
            Written place = place();
            Written moved = moved();
            String both = matcher.group("side").equals("behind")
                    ? place.text() + " " + moved.text()
                    : moved.text() + " " + place.text();
            // The later one first, because that does not move the other one.
            return moved.start() < place.start()
                    ? new Written(place.replaced(both), moved.start(), moved.end()).replaced("")
                    : new Written(moved.replaced(""), place.start(), place.end()).replaced(both);
        }

        /** The source with elements added to each annotation of a type, one per line. */
        String inEach() {
            String changed = source;
            for (long line = Long.parseLong(matcher.group("from"));
                    line <= Long.parseLong(matcher.group("to"));
                    line++) {
                String type = matcher.group("type");
                if (source.lines().skip(line - 1).findFirst().orElseThrow().contains("@" + type + "(")) {
                    Written one = Written.onLine(changed, type, line, 0);
                    changed = one.replaced(one.with(it()));
                }
            }
            return changed;
        }

        /** Adds a stand-in after its parameter, or in place of a constant that is not one. */
        String standIn() {
            int at = Written.offset(source, said.line(), said.column());
            int end = source.indexOf(';', at) + 1;
            int start = source.substring(at, end).contains("=") ? source.lastIndexOf('\n', at) + 1 : end;
            return source.substring(0, start) + " " + it() + source.substring(end);
        }

        /** Replaces the name at the caret. */
        String name() {
            int at = Written.offset(source, said.line(), said.column());
            int end = at;
            while (Character.isJavaIdentifierPart(source.charAt(end))) {
                end++;
            }
            return source.substring(0, at) + it() + source.substring(end);
        }
    }

    /** All fixes of a message, each applied. */
    static List<Fix> of(Case one, Said said) {
        List<Fix> fixes = new ArrayList<>();
        String told = said.detail("fix");
        for (String fix : told.isEmpty() ? new String[0] : told.split("; ")) {
            fixes.add(of(one, said, fix));
        }
        return fixes;
    }

    private static Fix of(Case one, Said said, String fix) {
        Matcher result = RESULT.matcher(fix);
        Optional<String> shape = result.matches() ? Optional.of(result.group(2)) : Optional.empty();
        String change = result.matches() ? result.group(1) : fix;
        String source = one.source(said);
        Written faulty = Written.at(source, Written.offset(source, said.line(), said.column()));
        for (Map.Entry<Pattern, Change> known : CHANGES.entrySet()) {
            Matcher told = known.getKey().matcher(change);
            if (told.matches()) {
                String file = known.getKey().pattern().contains(PLACE) && told.group("file") != null
                        ? told.group("file")
                        : said.file();
                Map<String, String> sources = new HashMap<>(one.sources());
                sources.put(one.path(file), known.getValue().make(new Told(told, one.source(file), said), faulty));
                long before = source.substring(0, faulty.end()).lines().count();
                return new Fix(one, said, sources, Math.max(before, said.line()), said.line(), shape);
            }
        }
        throw new IllegalArgumentException("nobody would understand: " + fix);
    }

    /** Whether a message is about the faulty part or something before it. */
    boolean isBefore(Said other) {
        return other.file().equals(said.file()) && other.line() <= before;
    }

    /** Whether a message is about a part that must now be correct. */
    boolean isThrough(Said other) {
        return other.file().equals(said.file()) && other.line() <= through;
    }

    @Override
    public String toString() {
        return said.detail("fix") + " of " + one + " line " + said.line();
    }
}
