package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.attempt.Attempt;
import dev.shapewright.shapes.attempt.Effort;
import dev.shapewright.shapes.elaboration.Address;
import dev.shapewright.shapes.elaboration.Beginning;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.elaboration.Elaboration;
import dev.shapewright.shapes.elaboration.Elaborator;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tries edits: elaborates the edited program up to the place, and compares what is wrong there with what was wrong before.
 */
final class Trials {
    /**
     * At most this many layers are made again to try fixes: enough for all mistakes of most models, and five seconds for
     * the largest.
     */
    private static final int MOST_LAYERS = 1_500_000;

    private final Elaborator elaborator;
    private final List<Draft> drafts;
    private final Function<Elaboration, List<Draft>> checks;
    private final int size;
    private final Map<Kind, Integer> found;
    private final IdentityHashMap<Fix, Aftermath> known = new IdentityHashMap<>();
    private final Effort effort = new Effort(MOST_LAYERS);

    /**
     * Trials for one model.
     *
     * @param drafts all problems of the model
     * @param checks the checks that find some of them in a whole network
     * @param size how many layers it has
     */
    Trials(Elaborator elaborator, List<Draft> drafts, Function<Elaboration, List<Draft>> checks, int size) {
        this.size = Effort.layers(size, (int) errors(drafts));
        this.elaborator = elaborator;
        this.drafts = drafts;
        this.found = Kind.ofNetwork(drafts);
        this.checks = checks;
    }

    /** Whether enough has been tried. */
    boolean areSpent() {
        return effort.isSpent();
    }

    /** Whether there is time to look for a better fix than the first that holds. */
    boolean areCheap() {
        return size <= MOST_LAYERS / 100 && effort.isBelow(3);
    }

    /** What is wrong in the whole model with a fix; empty if making the model again takes too long. */
    Optional<Aftermath> aftermath(Fix fix) {
        if (!areSpent() && !known.containsKey(fix)) {
            Elaboration after = elaborate(fix.program());
            long unread = checks.apply(after).stream()
                    .filter(draft -> draft.problem().id() == ProblemId.UNUSED_BRANCH)
                    .count();
            known.put(
                    fix,
                    new Aftermath(
                            errors(after.drafts()), unread, Claim.failed(after.drafts()), Mistake.of(after.drafts())));
        }
        return Optional.ofNullable(known.get(fix));
    }

    /** The number of problems found while elaborating a model. */
    static long errors(List<Draft> drafts) {
        return drafts.stream().filter(draft -> !draft.ofNetwork()).count();
    }

    /** Elaborates the whole model with an edit. */
    private Elaboration elaborate(Program edited) {
        Elaboration after = elaborator.elaborate(edited);
        effort.spend(after.network().nodes().size(), after.drafts().size());
        return after;
    }

    private Beginning beginning(Program edited, Address stop, Address place) {
        Beginning after = elaborator.beginning(edited, stop, place);
        effort.spend(after.layers(), after.drafts().size());
        return after;
    }

    /** The fix that an attempt amounts to; empty if it does not fix the problem. */
    Optional<Fix> fix(Attempt attempt, Draft draft, Trace trace) {
        if (areSpent()) {
            return Optional.empty();
        }
        Address place = attempt.address();
        Beginning after = beginning(attempt.program(), stop(place, trace), place);
        Problem problem = draft.problem();
        Optional<Address> open = Optional.of(Address.of(trace)).filter(fork -> problem.id() == ProblemId.OPEN_BRANCH);
        Found before = Found.of(drafts, Address.of(trace), open);
        Found now = Found.of(after.drafts(), place, open);
        boolean mends = draft.ofNetwork()
                ? addsNone(now.all(), before.all()) && isFoundNoMore(attempt, problem, trace)
                : isGone(problem, before, attempt.leftOut() ? now.elsewhere() : now) && !isPutOff(attempt, trace);
        boolean swells = has(ProblemId.TOO_MANY_LAYERS, after.drafts()) && !has(ProblemId.TOO_MANY_LAYERS, drafts);
        boolean moves = unknownAround(after.drafts(), place) > unknownAround(drafts, Address.of(trace));
        boolean spoils = spoiltInputs(after.drafts()) > spoiltInputs(drafts);
        if (!mends || swells || moves || spoils) {
            return Optional.empty();
        }
        Address result = attempt.result();
        Beginning told = result.equals(place) ? after : beginning(attempt.program(), result, result);
        Optional<String> outcome = told(told, attempt);
        return outcome.map(shape -> new Fix(attempt.text() + shape, attempt.program()));
    }

    /** The inputs that are no tensors: with one of them, nothing is wrong any more behind it. */
    private static long spoiltInputs(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.problem().id() == ProblemId.NOT_A_SHAPE)
                .filter(draft -> draft.trace()
                        .filter(at -> at.at().call().is(Directive.INPUT))
                        .isPresent())
                .count();
    }

    private static boolean has(ProblemId id, List<Draft> drafts) {
        return drafts.stream().anyMatch(draft -> draft.problem().id() == id);
    }

    /** What to report about the result; empty if there is no such result. */
    private static Optional<String> told(Beginning after, Attempt attempt) {
        Optional<Beginning.Ending> made = after.made();
        return switch (attempt.told()) {
            case NOTHING -> Optional.of("");
            case OUTPUT ->
                Optional.of(made.flatMap(Beginning.Ending::output)
                        .map(shape -> " gives " + shape.text(after.layout()))
                        .orElse(""));
            case INPUT ->
                made.flatMap(ending -> ending.inputs().size() == 1
                        ? ending.inputs().get(0).map(shape -> " the input is " + shape.text(after.layout()))
                        : ending.output().map(shape -> " gives " + shape.text(after.layout())));
        };
    }

    /**
     * The errors up to a place.
     *
     * @param there those of them at the place itself
     */
    private record Found(List<Problem> all, List<Problem> there) {
        static Found of(List<Draft> drafts, Address place, Optional<Address> open) {
            return new Found(upTo(drafts, place, open), at(drafts, place, open.isPresent()));
        }

        List<Problem> inFront() {
            List<Problem> inFront = new ArrayList<>(all);
            there.forEach(inFront::remove);
            return inFront;
        }

        /** The same, if what stands at the place now is not the annotation that was at fault. */
        Found elsewhere() {
            return new Found(all, List.of());
        }
    }

    /** Whether the mistake itself is fixed, and not one in front of it, and no other takes its place. */
    private static boolean isGone(Problem problem, Found before, Found now) {
        return addsNone(now.inFront(), before.inFront())
                && now.there.size() < before.there.size()
                && now.there.stream().allMatch(other -> alike(before.there, other) > 0)
                && (alike(before.there, problem) == 1
                        ? alike(now.there, problem) == 0
                        : isOneLess(before.there, now.there, problem));
    }

    /** Whether no kind of problem is there more often than before: one that is new may hide the others behind it. */
    private static boolean addsNone(List<Problem> now, List<Problem> before) {
        return isWithin(Kind.count(now.stream()), Kind.count(before.stream()));
    }

    private static boolean isWithin(Map<Kind, Integer> now, Map<Kind, Integer> before) {
        return now.entrySet().stream().allMatch(kind -> kind.getValue() <= before.getOrDefault(kind.getKey(), 0));
    }

    /** Whether, of several problems of one kind at a place, this one is gone and the others are unchanged. */
    private static boolean isOneLess(List<Problem> there, List<Problem> left, Problem problem) {
        List<Set<String>> before = headlines(there, problem);
        List<Set<String>> after = headlines(left, problem);
        return after.size() < before.size() && !after.contains(words(problem)) && before.containsAll(after);
    }

    private static List<Set<String>> headlines(List<Problem> problems, Problem like) {
        Kind mine = Kind.of(like);
        return problems.stream()
                .filter(other -> Kind.of(other).equals(mine))
                .map(Trials::words)
                .toList();
    }

    /** The words of a headline about two tensors, whichever of them is named first. */
    private static Set<String> words(Problem problem) {
        return Set.copyOf(Arrays.asList(problem.headline().split(" ")));
    }

    /**
     * The errors found at a place while elaborating.
     *
     * @param open whether to include a fork that is left open there, which shows only at the end
     */
    private static List<Problem> at(List<Draft> drafts, Address place, boolean open) {
        return drafts.stream()
                .filter(draft -> !draft.ofNetwork())
                .filter(draft -> open || draft.problem().id() != ProblemId.OPEN_BRANCH)
                .filter(draft -> draft.trace().map(Address::of).equals(Optional.of(place)))
                .map(Draft::problem)
                .toList();
    }

    private static long alike(List<Problem> problems, Problem problem) {
        Kind mine = Kind.of(problem);
        return problems.stream().filter(other -> Kind.of(other).equals(mine)).count();
    }

    /**
     * Whether the checks of the whole network no longer find this problem at the annotation, in any use of its block, nor
     * anything new.
     */
    private boolean isFoundNoMore(Attempt attempt, Problem problem, Trace trace) {
        Elaboration after = elaborate(attempt.program());
        List<Draft> all = checks.apply(after);
        Map<Kind, Integer> kinds = Kind.ofNetwork(all);
        if (!isWithin(kinds, found)) {
            return false;
        }
        Kind mine = Kind.of(problem);
        if (attempt.leftOut()) {
            return kinds.getOrDefault(mine, 0) < found.getOrDefault(mine, 0);
        }
        int entry = attempt.address().last().entry();
        return all.stream()
                .filter(draft -> Kind.of(draft.problem()).equals(mine))
                .flatMap(draft -> draft.trace().stream())
                .noneMatch(at -> at.entry() == entry && at.isInStackOf(trace));
    }

    /** What two problems of one kind have in common. */
    private record Kind(ProblemId id, String element) {
        static Kind of(Problem problem) {
            return new Kind(problem.id(), problem.site().element());
        }

        /** The number of problems of each kind that checks have found. */
        static Map<Kind, Integer> ofNetwork(List<Draft> drafts) {
            return count(drafts.stream().filter(Draft::ofNetwork).map(Draft::problem));
        }

        static Map<Kind, Integer> count(Stream<Problem> problems) {
            Map<Kind, Integer> kinds = new HashMap<>();
            problems.forEach(problem -> kinds.merge(of(problem), 1, Integer::sum));
            return kinds;
        }
    }

    /** Whether the error only moves to a later repetition, of the annotation or of what it is in. */
    private boolean isPutOff(Attempt attempt, Trace trace) {
        if (!isRepeated(trace)) {
            return false;
        }
        Elaboration after = elaborate(attempt.program());
        Address place = Address.of(trace);
        Address now = attempt.address();
        return errorsBetween(after.drafts(), now.orEarlier(place), now) >= errorsBetween(drafts, place, place);
    }

    private static boolean isRepeated(Trace trace) {
        return trace.inFront(Directive.REPEAT).isPresent()
                || trace.outer().filter(Trials::isRepeated).isPresent();
    }

    /** Errors from one place to another of the same stack, in any repetition. */
    private static long errorsBetween(List<Draft> drafts, Address from, Address to) {
        return drafts.stream()
                .filter(draft -> !draft.ofNetwork())
                .filter(draft -> draft.trace()
                        .map(Address::of)
                        .filter(at -> at.isWithinAnyRoundOf(from, to))
                        .isPresent())
                .count();
    }

    /** Names passed on by the uses of blocks around a place, but given nowhere. */
    private static long unknownAround(List<Draft> drafts, Address place) {
        return drafts.stream()
                .filter(draft -> draft.problem().id() == ProblemId.UNKNOWN_NAME)
                .filter(draft -> draft.trace()
                        .map(Address::of)
                        .filter(use -> use.isAround(place))
                        .isPresent())
                .count();
    }

    /** Where to stop: a directive in front of a layer takes effect only once that layer has been made. */
    private static Address stop(Address address, Trace trace) {
        Address stop = address;
        for (int i = trace.entry();
                i < trace.stack().entries().size() - 1
                        && trace.stack().entries().get(i).call().stands(Directive.Place.IN_FRONT);
                i++) {
            stop = stop.next();
        }
        return stop;
    }

    /**
     * Errors up to a place. A fork that is left open shows only at the end of its stack: in the stacks around the place it
     * counts only if it is the fault.
     *
     * @param open the fork that is at fault
     */
    private static List<Problem> upTo(List<Draft> drafts, Address place, Optional<Address> open) {
        return drafts.stream()
                .filter(draft -> !draft.ofNetwork())
                .filter(draft ->
                        draft.trace().filter(at -> Address.of(at).isUpTo(place)).isPresent())
                .filter(draft -> draft.problem().id() != ProblemId.OPEN_BRANCH
                        || draft.trace()
                                .map(Address::of)
                                .filter(fork -> !fork.isInStackAround(place) || open.equals(Optional.of(fork)))
                                .isPresent())
                .map(Draft::problem)
                .toList();
    }
}
