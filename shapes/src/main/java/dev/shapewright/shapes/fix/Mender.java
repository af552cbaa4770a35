package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.attempt.Attempt;
import dev.shapewright.shapes.attempt.Attempts;
import dev.shapewright.shapes.attempt.Context;
import dev.shapewright.shapes.attempt.Effort;
import dev.shapewright.shapes.elaboration.Address;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.elaboration.Elaboration;
import dev.shapewright.shapes.elaboration.Elaborator;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.tensor.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Turns edits that may fix a problem into fixes that do: each edit is made on the program and {@linkplain Trials tried}, and
 * kept only if nothing up to that place is wrong any more. The fixes that leave the least wrong in the rest of the model
 * come first.
 */
public final class Mender {
    private static final int MOST_FIXES = 3;

    /** At most this many layers are made to find numbers that give a count: a second in a compiler that has just started. */
    private static final int MOST_COUNTED = 100_000;

    /** At most this many ways to make an edit are tried: if there are thousands of names, not every one is. */
    static final int MOST_ATTEMPTS = 100;

    private final Elaborator elaborator;
    private final Program program;
    private final List<Draft> drafts;
    private final Map<Address, Shape> inputs;
    private final List<String> sought;
    private final Trials trials;
    private final Consequences consequences;
    private final Effort counting = new Effort(MOST_COUNTED);

    /**
     * A mender of one model's problems.
     *
     * @param elaboration what the model elaborates to
     * @param drafts all problems of the model
     * @param checks the checks that find some of them in a whole network
     */
    public Mender(
            Elaborator elaborator,
            Program program,
            Elaboration elaboration,
            List<Draft> drafts,
            Function<Elaboration, List<Draft>> checks) {
        this.elaborator = elaborator;
        this.program = program;
        this.drafts = drafts;
        this.inputs = elaboration.inputs();
        this.sought = List.copyOf(elaboration.sought());
        this.trials = new Trials(
                elaborator, drafts, checks, elaboration.network().nodes().size());
        this.consequences = new Consequences(program, drafts, trials);
    }

    private record Ranked(Fix fix, Aftermath after) {}

    /**
     * Whether a problem only follows from one that already has a fix: it is a claim about another layer that the first fix
     * makes true, or another mistake in the same use of a block.
     */
    public boolean follows(Draft draft) {
        return consequences.contain(draft);
    }

    /** The problem with the fixes that were tried and hold; empty if the first of them already fixed an earlier problem. */
    public Optional<Problem> mend(Draft draft) {
        List<Fix> best = best(draft, fixes(draft));
        if (!best.isEmpty() && consequences.isMendedBy(best.get(0), draft)) {
            return Optional.empty();
        } else if (!best.isEmpty()) {
            consequences.add(draft, best.get(0));
        }
        return Optional.of(
                draft.problem().withFixes(best.stream().map(Fix::text).toList()));
    }

    /** The edits that fix the problem, in the order they are proposed. */
    private List<Fix> fixes(Draft draft) {
        Map<String, Fix> fixes = new LinkedHashMap<>();
        draft.trace().ifPresent(trace -> {
            Attempts attempts = new Attempts(new Context(elaborator, program, trace, inputs, sought), counting);
            for (Edit edit : edits(draft)) {
                boolean better = edit instanceof Edit.Rather && !fixes.isEmpty();
                boolean wanted = better ? trials.areCheap() : !(edit instanceof Edit.Otherwise) || fixes.isEmpty();
                long most = better && wanted ? lessThan(draft, fixes.values()) : enough(draft);
                List<Edit> parts = edit instanceof Edit.AnyOf several ? several.edits() : List.of(edit);
                parts.stream()
                        .filter(part -> wanted && most >= 0)
                        .flatMap(part -> first(attempts.of(part), draft, trace, most).stream())
                        .filter(fix -> !fixes.containsKey(fix.text()))
                        .findFirst()
                        .filter(fix -> !better || least(List.of(fix)) <= most)
                        .ifPresent(fix -> fixes.put(fix.text(), fix));
            }
        });
        return List.copyOf(fixes.values());
    }

    /** The most errors that a fix may leave: what a check of the whole network finds is no error itself. */
    private long enough(Draft draft) {
        return Trials.errors(drafts) - (draft.ofNetwork() ? 0 : 1);
    }

    /** The most errors that a better fix than the present ones may leave; -1 if no better one is needed. */
    private long lessThan(Draft draft, Collection<Fix> fixes) {
        long least = least(fixes);
        // A fix for a finding of a check is good enough if it breaks nothing.
        return draft.ofNetwork() && least <= enough(draft) ? -1 : least - 1;
    }

    /**
     * The proposed edits; those that change what made a tensor are followed by the same edit elsewhere, and finally further
     * up.
     */
    private static List<Edit> edits(Draft draft) {
        List<Edit> edits = new ArrayList<>(draft.edits());
        for (Edit edit : draft.edits()) {
            if (edit instanceof Edit.Reshaped reshaped) {
                edits.add(new Edit.Rather(reshaped));
                edits.add(new Edit.Rather(new Edit.ReshapedBefore(reshaped)));
            } else if (edit instanceof Edit.InFront front) {
                edits.add(new Edit.Rather(new Edit.WhereDivided(front.call())));
            }
        }
        return edits;
    }

    /** The fewest errors that any of some fixes leaves in the whole model. */
    private long least(Collection<Fix> fixes) {
        return ranked(fixes).stream()
                .mapToLong(each -> each.after.errors())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /**
     * The first attempt that holds and leaves at most {@code most} errors in the whole model; if there is none, the first
     * that holds.
     */
    private Optional<Fix> first(Stream<Attempt> attempts, Draft draft, Trace trace, long most) {
        Optional<Fix> first = Optional.empty();
        Iterator<Attempt> tried = attempts.limit(MOST_ATTEMPTS).iterator();
        while (tried.hasNext()) {
            Optional<Fix> fix = trials.fix(tried.next(), draft, trace);
            if (fix.isPresent() && (!trials.areCheap() || least(List.of(fix.get())) <= most)) {
                return fix;
            }
            first = first.or(() -> fix);
        }
        return first;
    }

    /**
     * The best fixes, those that leave the least wrong in the whole model first; none that only puts another mistake in
     * place of this one, or a mistake in place of a check's finding. If the first changes another annotation and mends all
     * mistakes in this one, they are one, so the others have to mend them all, too.
     */
    private List<Fix> best(Draft draft, List<Fix> fixes) {
        List<Ranked> ranked = fixes.size() < 2 && !draft.ofNetwork() ? List.of() : ranked(fixes);
        if (ranked.size() < fixes.size()) {
            return fixes.stream().limit(MOST_FIXES).toList();
        }
        long least =
                ranked.stream().mapToLong(each -> each.after.errors()).min().orElse(0);
        long now = Trials.errors(drafts);
        List<Ranked> best = ranked.stream()
                .filter(each -> each.after.errors() == least || each.after.errors() < now)
                .filter(each -> !draft.ofNetwork() || each.after.errors() <= now)
                .sorted(Comparator.comparingLong((Ranked each) -> each.after.errors())
                        .thenComparingLong(each -> each.after.unread()))
                .toList();
        boolean oneMistake = !best.isEmpty()
                && consequences.changesAnother(best.get(0).fix, draft)
                && best.get(0).after.mends(draft);
        return best.stream()
                .filter(each -> !oneMistake || !program.isLaidOutLike(each.fix.program()) || each.after.mends(draft))
                .limit(MOST_FIXES)
                .map(Ranked::fix)
                .toList();
    }

    /** The fixes with what they leave wrong, except those for which making the model again would take too long. */
    private List<Ranked> ranked(Collection<Fix> fixes) {
        return fixes.stream()
                .flatMap(fix -> trials.aftermath(fix).map(after -> new Ranked(fix, after)).stream())
                .toList();
    }
}
