package dev.shapewright.shapes.language;

import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Turns what may mend a problem into what does: each edit is made on the program, the program elaborated again up to the
 * place, and the edit kept only where nothing is wrong up to there any more. Of those kept, the ones come first behind which
 * least is wrong in the rest of the model.
 */
public final class Mender {
    private static final int MOST_FIXES = 3;
    private static final int MOST_ATTEMPTS = 24;

    /** So many layers are made again to try fixes: enough for all mistakes of most models, and seconds for the largest. */
    private static final int MOST_LAYERS = 1_500_000;

    private final Language language;
    private final Program program;
    private final List<Draft> drafts;
    private final BiFunction<Elaboration, Program, List<Draft>> checks;
    private int layers;
    private final Set<Expectation> met = new HashSet<>();
    private final Set<Inside> mended = new HashSet<>();
    private final IdentityHashMap<Fix, Ranked> known = new IdentityHashMap<>();

    /**
     * A mender of one model's problems.
     *
     * @param drafts everything that is wrong with it
     * @param checks what finds some of it in a whole network
     */
    public Mender(
            Language language,
            Program program,
            List<Draft> drafts,
            BiFunction<Elaboration, Program, List<Draft>> checks) {
        this.checks = checks;
        this.language = language;
        this.program = program;
        this.drafts = drafts;
    }

    /** An edit that mends. */
    private record Fix(String text, Program program) {}

    /**
     * A fix, and what is wrong in the whole model that is made with it.
     *
     * @param unread how many tensors nobody reads there
     * @param failed the expectations that fail there
     */
    private record Ranked(Fix fix, long errors, long unread, Set<Expectation> failed) {}

    /** A mistake in a block that is used at an entry of the model. */
    private record Inside(int use, String block, int entry, ProblemId id, String headline) {
        boolean isBeside(Inside other) {
            boolean same = block.equals(other.block) && entry == other.entry && id == other.id;
            return use == other.use || same;
        }

        static Optional<Inside> of(Draft draft) {
            return draft.trace()
                    .filter(trace -> !trace.isInModel()
                            && isOfElaboration(draft.problem().id()))
                    .map(trace -> new Inside(
                            trace.inModel().entry(),
                            trace.block().orElseThrow().type(),
                            trace.entry(),
                            draft.problem().id(),
                            draft.problem().headline()));
        }
    }

    /** One thing that an annotation expects. */
    private record Expectation(Written call, String element) {}

    /**
     * Whether a problem only follows from one that was mended before: an expectation that is met with its first fix, or what
     * the same use of a block makes impossible as well.
     */
    public boolean follows(Draft draft) {
        return (met.containsAll(failed(List.of(draft))) && isExpectation(draft))
                || Inside.of(draft).filter(mended::contains).isPresent();
    }

    /** The problem with the fixes that were tried and hold. */
    public Problem mend(Draft draft) {
        List<Ranked> best = best(draft, fixes(draft));
        Inside.of(draft)
                .filter(inside -> !best.isEmpty())
                .ifPresent(inside -> mended.addAll(gone(inside, best.get(0).fix)));
        if (isExpectation(draft) && !best.isEmpty()) {
            Set<Expectation> others = failed(drafts);
            others.removeAll(failed(List.of(draft)));
            others.removeAll(best.get(0).failed);
            met.addAll(others);
        }
        return draft.problem()
                .withFixes(best.stream().map(each -> each.fix.text).toList());
    }

    /**
     * What else is wrong inside the same use of a block, or in the same annotation in its other uses, and is not where a fix
     * leaves all annotations where they are.
     */
    private Set<Inside> gone(Inside mistake, Fix fix) {
        Set<Inside> others = inside(drafts);
        others.removeIf(other -> other.equals(mistake) || !other.isBeside(mistake));
        if (others.isEmpty() || !program.isLaidOutLike(fix.program) || layers > MOST_LAYERS) {
            return Set.of();
        }
        Elaboration after = language.elaborate(fix.program);
        layers += after.network().nodes().size();
        others.removeAll(inside(after.drafts()));
        return others;
    }

    private static Set<Inside> inside(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> Inside.of(draft).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The edits that mend, in the order they are proposed. */
    private List<Fix> fixes(Draft draft) {
        Map<String, Fix> fixes = new LinkedHashMap<>();
        draft.trace().ifPresent(trace -> {
            Attempts attempts = new Attempts(language, program, trace, draft.input());
            for (Edit edit : draft.edits()) {
                boolean wanted = edit instanceof Edit.Rather
                        ? least(fixes.values()) > 0
                        : !(edit instanceof Edit.Otherwise) || fixes.isEmpty();
                List<Edit> parts = edit instanceof Edit.AnyOf several ? several.edits() : List.of(edit);
                parts.stream()
                        .filter(part -> wanted)
                        .flatMap(part -> first(attempts.attempts(part), draft.problem(), trace).stream())
                        .filter(fix -> !fixes.containsKey(fix.text))
                        .findFirst()
                        .filter(fix -> !(edit instanceof Edit.Rather) || least(List.of(fix)) < least(fixes.values()))
                        .ifPresent(fix -> fixes.put(fix.text, fix));
            }
        });
        return List.copyOf(fixes.values());
    }

    /** How many errors the best of some fixes leaves in the whole model. */
    private long least(Collection<Fix> fixes) {
        return ranked(fixes).stream().mapToLong(Ranked::errors).min().orElse(Long.MAX_VALUE);
    }

    private Optional<Fix> first(List<Attempt> attempts, Problem problem, Trace trace) {
        return attempts.stream()
                .limit(MOST_ATTEMPTS)
                .flatMap(attempt -> tried(attempt, problem, trace).stream())
                .findFirst();
    }

    /**
     * Those first with which least is wrong in the whole model; none that only puts another mistake in its place, or one in the
     * place of a warning.
     */
    private List<Ranked> best(Draft draft, List<Fix> fixes) {
        boolean warning = draft.problem().id().severity() == Severity.WARNING;
        List<Ranked> ranked = fixes.size() < 2 && !warning ? List.of() : ranked(fixes);
        if (ranked.size() < fixes.size()) {
            return fixes.stream()
                    .map(fix -> new Ranked(fix, 0, 0, failed(drafts)))
                    .limit(MOST_FIXES)
                    .toList();
        }
        long least = ranked.stream().mapToLong(Ranked::errors).min().orElse(0);
        long now = errors(drafts);
        return ranked.stream()
                .filter(fix -> fix.errors == least || fix.errors < now)
                .filter(fix -> !warning || fix.errors <= now)
                .sorted(Comparator.comparingLong(Ranked::errors).thenComparingLong(Ranked::unread))
                .limit(MOST_FIXES)
                .toList();
    }

    /** All of them, or fewer where making the model again so often takes too long. */
    private List<Ranked> ranked(Collection<Fix> fixes) {
        for (Fix fix : fixes) {
            if (layers <= MOST_LAYERS && !known.containsKey(fix)) {
                Elaboration after = language.elaborate(fix.program);
                layers += after.network().nodes().size();
                known.put(fix, new Ranked(fix, errors(after.drafts()), unread(after, fix), failed(after.drafts())));
            }
        }
        return fixes.stream().filter(known::containsKey).map(known::get).toList();
    }

    private long unread(Elaboration after, Fix fix) {
        return checks.apply(after, fix.program).stream()
                .filter(draft -> draft.problem().id() == ProblemId.UNUSED_BRANCH)
                .count();
    }

    private static Set<Expectation> failed(List<Draft> drafts) {
        return drafts.stream()
                .filter(Mender::isExpectation)
                .map(draft -> new Expectation(
                        draft.trace().orElseThrow().at().call(),
                        draft.problem().site().element()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isExpectation(Draft draft) {
        return draft.problem().id() == ProblemId.EXPECTATION_FAILED;
    }

    private static long errors(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.problem().id().severity() == Severity.ERROR)
                .count();
    }

    private Optional<Fix> tried(Attempt attempt, Problem problem, Trace trace) {
        if (layers > MOST_LAYERS) {
            return Optional.empty();
        }
        Expansion after = language.expand(attempt.program(), stop(attempt.address(), trace));
        layers += after.size();
        Optional<Address> open = Optional.of(Address.of(trace)).filter(fork -> problem.id() == ProblemId.OPEN_BRANCH);
        long errors = errorsUpTo(after.drafts().all(), attempt.address(), open);
        long before = errorsUpTo(drafts, Address.of(trace), open);
        boolean mends = isOfElaboration(problem.id())
                ? isGone(after, attempt, problem, trace, errors, before) && !isPutOff(attempt, trace)
                : errors <= before && !isStillFound(attempt, problem);
        boolean swells = isTooLarge(after.drafts().all()) && !isTooLarge(drafts);
        if (!mends || swells) {
            return Optional.empty();
        }
        Optional<String> told = told(after, attempt);
        return told.map(result -> new Fix(attempt.text() + result, attempt.program()));
    }

    private static boolean isTooLarge(List<Draft> drafts) {
        return drafts.stream().anyMatch(draft -> draft.problem().id() == ProblemId.TOO_MANY_LAYERS);
    }

    /** What is told of the result; none where it is not what was to be told of. */
    private static Optional<String> told(Expansion after, Attempt attempt) {
        Optional<Unit> use = after.use(attempt.address());
        Optional<Made> made = made(after, attempt.address());
        return switch (attempt.told()) {
            case NOTHING -> Optional.of("");
            case OUTPUT ->
                Optional.of(use.map(Unit::output)
                        .or(() -> made.map(layer -> layer.unit().output()))
                        .flatMap(node -> text(after, node))
                        .map(shape -> " gives " + shape)
                        .orElse(""));
            case INPUT ->
                made.flatMap(layer -> layer.inputs().size() > 1
                        ? text(after, layer.unit().output()).map(shape -> " gives " + shape)
                        : text(
                                        after,
                                        use.map(Unit::input)
                                                .orElseGet(() -> layer.inputs().get(0)))
                                .map(shape -> " the input is " + shape));
        };
    }

    /**
     * Whether the mistake itself is mended, and not one that stands in front of it, and no other one made instead.
     *
     * @param errors those up to the place, this one among them
     */
    private boolean isGone(Expansion after, Attempt attempt, Problem problem, Trace trace, long errors, long before) {
        List<Problem> there = at(drafts, Address.of(trace));
        List<Problem> left = attempt.leftOut() ? List.of() : at(after.drafts().all(), attempt.address());
        return errors - left.size() <= before - there.size()
                && left.size() < there.size()
                && left.stream().allMatch(other -> alike(there, other) > 0)
                && alike(left, problem) < alike(there, problem);
    }

    /** The errors that show at a place while elaborating. */
    private static List<Problem> at(List<Draft> drafts, Address place) {
        return drafts.stream()
                .filter(draft -> draft.trace().map(Address::of).equals(Optional.of(place)))
                .map(Draft::problem)
                .filter(problem -> isOfElaboration(problem.id()))
                .toList();
    }

    private static long alike(List<Problem> problems, Problem problem) {
        return problems.stream()
                .filter(other -> other.id() == problem.id()
                        && other.site().element().equals(problem.site().element()))
                .count();
    }

    /** Whether a check of the whole network finds the same again. */
    private boolean isStillFound(Attempt attempt, Problem problem) {
        Elaboration after = language.elaborate(attempt.program());
        layers += after.network().nodes().size();
        return checks.apply(after, attempt.program()).stream()
                .filter(draft -> draft.problem().id() == problem.id())
                .filter(draft ->
                        draft.problem().site().element().equals(problem.site().element()))
                .anyMatch(draft -> draft.trace().map(Address::of).equals(Optional.of(attempt.address())));
    }

    /** Whether only a later repetition goes wrong instead, of the annotation or of what it is in. */
    private boolean isPutOff(Attempt attempt, Trace trace) {
        if (!isRepeated(trace)) {
            return false;
        }
        Elaboration after = language.elaborate(attempt.program());
        layers += after.network().nodes().size();
        Address place = Address.of(trace);
        Address now = attempt.address();
        return errorsBetween(after.drafts(), now.orEarlier(place), now) >= errorsBetween(drafts, place, place);
    }

    private static boolean isRepeated(Trace trace) {
        return trace.inFront("Repeat").isPresent()
                || trace.outer().filter(Mender::isRepeated).isPresent();
    }

    /** Errors from one place to another of the same stack, in whatever repetitions. */
    private static long errorsBetween(List<Draft> drafts, Address from, Address to) {
        return drafts.stream()
                .filter(draft -> isOfElaboration(draft.problem().id()))
                .filter(draft -> draft.trace()
                        .map(Address::of)
                        .filter(at -> at.isWithinAnyRoundOf(from, to))
                        .isPresent())
                .count();
    }

    private static Optional<String> text(Expansion after, int node) {
        return node == Tensor.LOST.node()
                ? Optional.empty()
                : after.made(node).output().map(shape -> shape.text(after.layout()));
    }

    /** The layer that was made where the expansion was to stop. */
    private static Optional<Made> made(Expansion after, Address address) {
        return Optional.of(after.size() - 1)
                .filter(last -> last >= 0)
                .map(after::made)
                .filter(last -> Address.of(last.unit().trace()).isWithin(address));
    }

    /** Where to stop: what stands in front of a layer has done its part only behind that. */
    private static Address stop(Address address, Trace trace) {
        Address stop = address;
        for (int i = trace.entry();
                i < trace.stack().entries().size() - 1
                        && Language.standsInFront(trace.stack().entries().get(i).call());
                i++) {
            stop = stop.next();
        }
        return stop;
    }

    /** Whether it shows while elaborating; else a check of the whole network has found it. */
    private static boolean isOfElaboration(ProblemId id) {
        return id.severity() == Severity.ERROR && id != ProblemId.OVER_BUDGET;
    }

    /**
     * Errors up to a place. That a fork is left open shows at the end of its stack only: in the stacks around the place it
     * counts only where it is the fault.
     *
     * @param open the fork that is at fault
     */
    private static long errorsUpTo(List<Draft> drafts, Address place, Optional<Address> open) {
        return drafts.stream()
                .filter(draft -> isOfElaboration(draft.problem().id()))
                .filter(draft ->
                        draft.trace().filter(at -> Address.of(at).isUpTo(place)).isPresent())
                .filter(draft -> draft.problem().id() != ProblemId.OPEN_BRANCH
                        || draft.trace()
                                .map(Address::of)
                                .filter(fork -> !fork.isInStackAround(place) || open.equals(Optional.of(fork)))
                                .isPresent())
                .count();
    }
}
