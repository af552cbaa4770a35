package dev.shapewright.shapes;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.written.ProgramText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fix as a user reads and applies it.
 *
 * @param program the program with the fix
 * @param place the current place of the faulty annotation or, if it is gone, of the previous one
 * @param result where the tensor that the fix mentions is made: at that place or, if the fix changes an argument, at
 *     the use of the block
 * @param input the input shape according to the fix
 * @param output the output shape according to the fix
 */
record Fix(Program program, Position place, Position result, Optional<String> input, Optional<String> output) {
    private static final String PLACE = "@\\w+ \\((?:line |(\\w+)\\.java:)(\\d+)\\)";
    private static final Pattern RESULT = Pattern.compile("(.*?)(?: the input is (\\S+))?(?: gives (\\S+))?");
    private static final Pattern WITHOUT = Pattern.compile("without " + PLACE);
    private static final Pattern MOVED = Pattern.compile(PLACE + " moved in front");
    private static final Pattern MOVED_TO = Pattern.compile(
            "@\\w+ \\((?:line |\\w+\\.java:)(?<from>\\d+)\\) moved (?<side>in front of|behind) " + PLACE);
    private static final Pattern EACH_MOVED = Pattern.compile("each @Name behind a pool moved in front of it");
    private static final Pattern SET_IN_EACH = Pattern.compile(
            "(?<it>\\w+ = .*) in each @(?<type>\\w+) \\((?:lines |(?<file>\\w+)\\.java:)(?<from>\\d+) to (?<to>\\d+)\\)");
    private static final Pattern IN_FRONT_OF = Pattern.compile("(?<it>@.*) in front of " + PLACE);
    private static final Pattern IN_FRONT = Pattern.compile("(?<it>@.*) in front");
    private static final Pattern BEHIND = Pattern.compile("(?<it>@.*) behind " + PLACE);
    private static final Pattern INSTEAD_OF = Pattern.compile("(?<it>@.*) instead of " + PLACE);
    private static final Pattern INSTEAD = Pattern.compile("(?<it>@.*) instead");
    private static final Pattern SET_ELSEWHERE = Pattern.compile("(?<it>\\w+ = .*) in " + PLACE);
    private static final Pattern SET = Pattern.compile("(?<it>\\w+ = .*)");

    /** Applies a fix of a problem found at a place; line n is entry n - 1 of its stack. */
    static Fix of(String text, Program program, Position faulty) {
        Matcher result = matcher(RESULT, text).orElseThrow();
        String edit = result.group(1);
        for (Pattern pattern : List.of(
                WITHOUT,
                MOVED,
                MOVED_TO,
                EACH_MOVED,
                IN_FRONT_OF,
                IN_FRONT,
                BEHIND,
                INSTEAD_OF,
                INSTEAD,
                SET_IN_EACH,
                SET_ELSEWHERE,
                SET)) {
            Optional<Matcher> found = matcher(pattern, edit);
            if (found.isPresent()) {
                Target target = Target.of(pattern, found.get(), faulty);
                Position place = target.moved(pattern, faulty, added(pattern, edit));
                boolean sets = pattern == SET || pattern == SET_ELSEWHERE;
                return new Fix(
                        target.edit(program, pattern, found.get(), faulty),
                        place,
                        sets ? target.around(faulty).orElse(place) : place,
                        Optional.ofNullable(result.group(2)),
                        Optional.ofNullable(result.group(3)));
            }
        }
        throw new IllegalArgumentException("no fix: " + text);
    }

    /** The number of additional annotations if several replace one. */
    private static int added(Pattern pattern, String edit) {
        return (int) Pattern.compile("(?<=[\\w)]) @\\w+(?=\\(| )")
                .matcher(edit.replaceAll(" (instead|in front|behind).*", " "))
                .results()
                .filter(another -> Set.of(INSTEAD, INSTEAD_OF, IN_FRONT, IN_FRONT_OF, BEHIND)
                        .contains(pattern))
                .count();
    }

    /** The annotation that an edit is about. */
    private record Target(Optional<String> block, int entry) {
        static Target of(Pattern pattern, Matcher matcher, Position faulty) {
            if (pattern == SET_IN_EACH) {
                return new Target(
                        Optional.ofNullable(matcher.group("file")), Integer.parseInt(matcher.group("from")) - 1);
            }
            if (!pattern.pattern().contains(PLACE)) {
                return new Target(Optional.empty(), faulty.steps().get(0).entry());
            }
            int groups = matcher.groupCount();
            return new Target(
                    Optional.ofNullable(matcher.group(groups - 1)), Integer.parseInt(matcher.group(groups)) - 1);
        }

        Program edit(Program program, Pattern pattern, Matcher matcher, Position faulty) {
            Stack stack = block.map(name -> declared(program, name).stack()).orElse(program.model());
            List<Written> calls =
                    new ArrayList<>(stack.entries().stream().map(Entry::call).toList());
            if (pattern == WITHOUT) {
                calls.remove(entry);
            } else if (pattern == MOVED) {
                int depth = block.map(faulty::depth).orElse(OptionalInt.of(0)).orElseThrow();
                calls.add(faulty.steps().get(depth).entry(), calls.remove(entry));
            } else if (pattern == MOVED_TO) {
                int from = Integer.parseInt(matcher.group("from")) - 1;
                int behind = matcher.group("side").equals("behind") ? 1 : 0;
                calls.add(entry + behind - (from < entry ? 1 : 0), calls.remove(from));
            } else if (pattern == EACH_MOVED) {
                for (int i = 1; i < calls.size(); i++) {
                    if (calls.get(i).is("Name") && calls.get(i - 1).is("Pool")) {
                        calls.add(i - 1, calls.remove(i));
                    }
                }
            } else if (pattern == IN_FRONT || pattern == IN_FRONT_OF) {
                calls.addAll(inFront(calls), ProgramText.annotations(matcher.group("it"), program, blockOf(program)));
            } else if (pattern == BEHIND) {
                calls.addAll(entry + 1, ProgramText.annotations(matcher.group("it"), program, blockOf(program)));
            } else if (pattern == INSTEAD || pattern == INSTEAD_OF) {
                calls.remove(entry);
                calls.addAll(entry, ProgramText.annotations(matcher.group("it"), program, blockOf(program)));
            } else if (pattern == SET_IN_EACH) {
                for (int i = entry; i < Integer.parseInt(matcher.group("to")); i++) {
                    boolean meant = calls.get(i).is(matcher.group("type"));
                    calls.set(i, meant ? set(program, calls.get(i), matcher.group("it")) : calls.get(i));
                }
            } else {
                calls.set(entry, set(program, calls.get(entry), matcher.group("it")));
            }
            return with(program, stack, calls);
        }

        private Optional<Block> blockOf(Program program) {
            return block.map(name -> declared(program, name));
        }

        /** The place in front of an annotation, which is also in front of the directives that apply to it. */
        private int inFront(List<Written> calls) {
            int place = entry;
            while (place > 0
                    && List.of("When", "Repeat", "Frozen")
                            .contains(calls.get(place - 1).type())) {
                place--;
            }
            return place;
        }

        private Written set(Program program, Written call, String elements) {
            Map<String, Expression> changed = new LinkedHashMap<>(call.elements());
            changed.putAll(call(program, block, "@" + call.type() + "(" + elements + ")")
                    .elements());
            return new Written(call.type(), call.block(), changed);
        }

        private Program with(Program program, Stack stack, List<Written> calls) {
            List<Entry> entries = new ArrayList<>();
            calls.forEach(call -> entries.add(new Entry(call, entries.size() + 1)));
            Stack changed = new Stack(stack.model(), stack.file(), entries, stack.complete());
            if (block.isEmpty()) {
                return new Program(changed, program.blocks());
            }
            Map<String, Block> blocks = new HashMap<>(program.blocks());
            Block old = declared(program, block.get());
            blocks.put(
                    old.type(),
                    new Block(
                            old.type(),
                            changed,
                            old.parameters(),
                            old.definitions(),
                            old.suppressed(),
                            old.own(),
                            old.sound()));
            return new Program(program.model(), blocks);
        }

        /** The use of a block around the faulty annotation that an edit is about. */
        Optional<Position> around(Position faulty) {
            OptionalInt depth = block.map(faulty::depth).orElse(OptionalInt.of(0));
            return depth.isPresent() && faulty.steps().get(depth.getAsInt()).entry() == entry
                    ? Optional.of(faulty.around(depth.getAsInt()))
                    : Optional.empty();
        }

        /**
         * The place of the faulty annotation after the edit.
         *
         * @param more the number of additional annotations
         */
        Position moved(Pattern pattern, Position faulty, int more) {
            OptionalInt found = block.map(faulty::depth).orElse(OptionalInt.of(0));
            if (found.isEmpty()) {
                return faulty;
            }
            int depth = found.getAsInt();
            int at = faulty.steps().get(depth).entry();
            if (pattern == WITHOUT) {
                return faulty.at(depth, at - 1);
            } else if (pattern == IN_FRONT_OF && entry > at) {
                return faulty.at(depth, entry + more);
            } else if (pattern == MOVED || pattern == IN_FRONT || pattern == IN_FRONT_OF) {
                return faulty.at(depth, at + 1 + more);
            } else if (pattern == BEHIND) {
                return faulty.at(depth, Math.max(at, entry) + 1 + more);
            } else if (pattern == INSTEAD || pattern == INSTEAD_OF) {
                return faulty.at(depth, at + more);
            }
            return faulty;
        }
    }

    private static Block declared(Program program, String name) {
        return Optional.ofNullable(program.blocks().get(name)).orElseThrow();
    }

    private static Written call(Program program, Optional<String> block, String annotation) {
        return ProgramText.annotation(annotation, program, block.map(name -> declared(program, name)));
    }

    private static Optional<Matcher> matcher(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
