package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.language.Address;
import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.language.Elaboration;
import dev.shapewright.shapes.language.Language;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Trace;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.tensor.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns what may mend a problem into what does: each edit is made on the program and {@linkplain Trials tried}, and kept only
 * where nothing is wrong up to there any more. Of those kept, the ones come first behind which least is wrong in the rest of
 * the model.
 */
public final class Mender {
    private static final int MOST_FIXES = 3;

    /** So many layers are worked out to find numbers that give a count: a second for a compiler that has just started. */
    private static final int MOST_COUNTED = 100_000;

    /** So many ways are tried to make an edit: where there are names by the thousand, nobody tries each. */
    static final int MOST_ATTEMPTS = 100;

    private final Language language;
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
     * @param elaboration what has become of it
     * @param drafts everything that is wrong with it
     * @param checks what finds some of it in a whole network
     */
    public Mender(
            Language language,
            Program program,
            Elaboration elaboration,
            List<Draft> drafts,
            Function<Elaboration, List<Draft>> checks) {
        this.language = language;
        this.program = program;
        this.drafts = drafts;
        this.inputs = elaboration.inputs();
        this.sought = List.copyOf(elaboration.sought());
        this.trials = new Trials(
                language, drafts, checks, elaboration.network().nodes().size());
        this.consequences = new Consequences(program, drafts, trials);
    }

    private record Ranked(Fix fix, Aftermath after) {}

    /**
     * Whether a problem only follows from one that was mended before: what is said of another layer and is true with its first
     * fix, or what the same use of a block makes impossible as well.
     */
    public boolean follows(Draft draft) {
        return consequences.contain(draft);
    }

    /** The problem with the fixes that were tried and hold; none where the first of them is what mended one before. */
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

    /** The edits that mend, in the order they are proposed. */
    private List<Fix> fixes(Draft draft) {
        Map<String, Fix> fixes = new LinkedHashMap<>();
        draft.trace().ifPresent(trace -> {
            Attempts attempts = new Attempts(new Context(language, program, trace, inputs, sought), counting);
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

    /** The most errors with a fix: what a check of the whole network finds is no error itself. */
    private long enough(Draft draft) {
        return Trials.errors(drafts) - (draft.ofNetwork() ? 0 : 1);
    }

    /** The most errors with a better fix than those that are there; -1 where there is none to look for. */
    private long lessThan(Draft draft, Collection<Fix> fixes) {
        long least = least(fixes);
        // What mends the finding of a check, and breaks nothing, is good enough.
        return draft.ofNetwork() && least <= enough(draft) ? -1 : least - 1;
    }

    /** What is proposed and, where that changes what made a tensor, the same elsewhere, at last further up. */
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

    /** How many errors the best of some fixes leaves in the whole model. */
    private long least(Collection<Fix> fixes) {
        return ranked(fixes).stream()
                .mapToLong(each -> each.after.errors())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** The first that holds and leaves no more errors in the whole model; where none does, the first that holds. */
    private Optional<Fix> first(List<Attempt> attempts, Draft draft, Trace trace, long most) {
        Optional<Fix> first = Optional.empty();
        for (Attempt attempt : attempts.subList(0, Math.min(attempts.size(), MOST_ATTEMPTS))) {
            Optional<Fix> fix = trials.fix(attempt, draft, trace);
            if (fix.isPresent() && (!trials.areCheap() || least(List.of(fix.get())) <= most)) {
                return fix;
            }
            first = first.or(() -> fix);
        }
        return first;
    }

    /**
     * Those first with which least is wrong in the whole model; none that only puts another mistake in its place, or one in the
     * place of what a check finds.
     */
    private List<Fix> best(Draft draft, List<Fix> fixes) {
        List<Ranked> ranked = fixes.size() < 2 && !draft.ofNetwork() ? List.of() : ranked(fixes);
        if (ranked.size() < fixes.size()) {
            return fixes.stream().limit(MOST_FIXES).toList();
        }
        long least =
                ranked.stream().mapToLong(each -> each.after.errors()).min().orElse(0);
        long now = Trials.errors(drafts);
        return ranked.stream()
                .filter(each -> each.after.errors() == least || each.after.errors() < now)
                .filter(each -> !draft.ofNetwork() || each.after.errors() <= now)
                .sorted(Comparator.comparingLong((Ranked each) -> each.after.errors())
                        .thenComparingLong(each -> each.after.unread()))
                .limit(MOST_FIXES)
                .map(Ranked::fix)
                .toList();
    }

    /** All of them, or fewer where making the model again so often takes too long. */
    private List<Ranked> ranked(Collection<Fix> fixes) {
        return fixes.stream()
                .flatMap(fix -> trials.aftermath(fix).map(after -> new Ranked(fix, after)).stream())
                .toList();
    }
}
