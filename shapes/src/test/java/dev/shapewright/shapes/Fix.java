package dev.shapewright.shapes;

import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fix as a user reads it and carries it out.
 *
 * @param calls the stack with the fix
 * @param index where the faulty annotation stands now; the one before, where it is gone
 * @param input the shape that the fix says flows in
 * @param output the shape that the fix says comes out
 */
record Fix(List<Call> calls, int index, Optional<String> input, Optional<String> output) {
    private static final String LINE = " \\(line (\\d+)\\)";
    private static final Pattern RESULT = Pattern.compile("(.*?)(?: the input is (\\S+))?(?: gives (\\S+))?");
    private static final Pattern WITHOUT = Pattern.compile("without @\\w+" + LINE);
    private static final Pattern MOVED = Pattern.compile("@Input" + LINE + " moved in front");
    private static final Pattern IN_FRONT = Pattern.compile("(@.*) in front");
    private static final Pattern BEHIND = Pattern.compile("(@.*) behind @\\w+" + LINE);
    private static final Pattern INSTEAD_OF = Pattern.compile("(@.*) instead of @\\w+" + LINE);
    private static final Pattern INSTEAD = Pattern.compile("(@.*) instead");
    private static final Pattern SET_ELSEWHERE = Pattern.compile("(\\w+ = .*) in @\\w+" + LINE);
    private static final Pattern SET = Pattern.compile("(\\w+ = .*)");

    /** Carries out a fix of a problem at an entry; line n is entry n - 1. */
    static Fix of(String text, Stack stack, int entry) {
        Matcher result = matcher(RESULT, text).orElseThrow();
        List<Call> calls = new ArrayList<>(
                stack.entries().stream().map(Entry::call).map(Source::call).toList());
        int index = change(result.group(1), calls, entry);
        return new Fix(calls, index, Optional.ofNullable(result.group(2)), Optional.ofNullable(result.group(3)));
    }

    private static int change(String text, List<Call> calls, int entry) {
        Optional<Matcher> found = matcher(WITHOUT, text);
        if (found.isPresent()) {
            calls.remove(line(found.get(), 1));
            return entry - 1;
        }
        found = matcher(MOVED, text);
        if (found.isPresent()) {
            calls.add(entry, calls.remove(line(found.get(), 1)));
            return entry + 1;
        }
        found = matcher(IN_FRONT, text);
        if (found.isPresent()) {
            calls.add(entry, Source.call(found.get().group(1)));
            return entry + 1;
        }
        found = matcher(BEHIND, text);
        if (found.isPresent()) {
            int behind = line(found.get(), 2) + 1;
            calls.add(behind, Source.call(found.get().group(1)));
            return behind > entry ? behind : entry + 1;
        }
        found = matcher(INSTEAD_OF, text);
        if (found.isPresent()) {
            calls.set(line(found.get(), 2), Source.call(found.get().group(1)));
            return entry;
        }
        found = matcher(INSTEAD, text);
        if (found.isPresent()) {
            calls.set(entry, Source.call(found.get().group(1)));
            return entry;
        }
        found = matcher(SET_ELSEWHERE, text);
        int changed = found.isPresent() ? line(found.get(), 2) : entry;
        String elements = found.or(() -> matcher(SET, text))
                .orElseThrow(() -> new IllegalArgumentException("no fix: " + text))
                .group(1);
        calls.set(changed, set(calls.get(changed), elements));
        return entry;
    }

    private static Call set(Call call, String elements) {
        Call changed = call;
        Call wanted = Source.call("@" + call.type() + "(" + elements + ")");
        for (Map.Entry<String, Value> element : wanted.elements().entrySet()) {
            changed = changed.with(element.getKey(), element.getValue());
        }
        return changed;
    }

    private static Optional<Matcher> matcher(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static int line(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group)) - 1;
    }
}
