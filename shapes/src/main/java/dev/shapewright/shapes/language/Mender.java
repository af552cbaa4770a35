package dev.shapewright.shapes.language;

import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.layer.Join;
import dev.shapewright.shapes.layer.Value;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns what may mend a problem into what does: each edit is made on the stack, the stack elaborated again up to the
 * place, and the edit kept only where nothing is wrong up to there any more.
 */
public final class Mender {
    private static final int MOST_FIXES = 3;

    private final Language language;
    private final Stack stack;
    private final List<Draft> drafts;

    /**
     * A mender of one stack's problems.
     *
     * @param drafts everything that is wrong with the stack
     */
    public Mender(Language language, Stack stack, List<Draft> drafts) {
        this.language = language;
        this.stack = stack;
        this.drafts = drafts;
    }

    /** The problem with the fixes that were tried and hold. */
    public Problem mend(Draft draft) {
        List<String> fixes = new ArrayList<>();
        for (Edit edit : draft.edits()) {
            if (fixes.size() < MOST_FIXES) {
                attempt(edit, draft.entry())
                        .flatMap(attempt -> tried(attempt, draft))
                        .filter(fix -> !fixes.contains(fix))
                        .ifPresent(fixes::add);
            }
        }
        return draft.problem().withFixes(fixes);
    }

    /**
     * An edit made on the stack.
     *
     * @param index where the faulty annotation stands now; behind it nothing counts
     * @param text what the user is told to do
     * @param told what is told of the result: the output's shape, the input's, or nothing
     */
    private record Attempt(Stack stack, int index, String text, Told told) {}

    private enum Told {
        OUTPUT,
        INPUT,
        NOTHING
    }

    private Optional<Attempt> attempt(Edit edit, int index) {
        Entry entry = stack.entries().get(index);
        if (edit instanceof Edit.Set set) {
            return Optional.of(set(index, entry.call(), set.elements(), ""));
        } else if (edit instanceof Edit.InFront front) {
            return Optional.of(
                    new Attempt(stack.insert(index, front.call()), index + 1, front.call() + " in front", Told.OUTPUT));
        } else if (edit instanceof Edit.Instead instead) {
            return Optional.of(
                    new Attempt(stack.with(index, instead.call()), index, instead.call() + " instead", Told.OUTPUT));
        } else if (edit instanceof Edit.OnOperand operand) {
            return onOperand(operand, index);
        } else if (edit instanceof Edit.AtEnd end) {
            return Optional.of(behind(
                    stack.entries().size() - 1, end.call(), stack.entries().size()));
        } else if (edit instanceof Edit.Without) {
            boolean spokenOf = index > 0
                    && Language.standsInFront(stack.entries().get(index - 1).call());
            return spokenOf
                    ? Optional.empty()
                    : Optional.of(
                            new Attempt(stack.without(index), index - 1, "without " + entry.mention(), Told.NOTHING));
        } else if (edit instanceof Edit.WithoutShrinking) {
            return shrinking(index)
                    .map(earlier -> new Attempt(
                            stack.without(earlier),
                            index - 1,
                            "without " + stack.entries().get(earlier).mention(),
                            Told.INPUT));
        } else if (edit instanceof Edit.InsteadOfEarlier other) {
            int earlier = stack.lastBefore(index, other.type());
            return earlier < 0
                    ? Optional.empty()
                    : Optional.of(new Attempt(
                            stack.with(earlier, other.call()),
                            index,
                            other.call() + " instead of "
                                    + stack.entries().get(earlier).mention(),
                            Told.OUTPUT));
        } else if (edit instanceof Edit.InputToFront front) {
            Entry input = stack.entries().get(front.entry());
            Stack moved = stack.without(front.entry()).insert(index, input.call());
            return Optional.of(new Attempt(moved, index + 1, input.mention() + " moved in front", Told.OUTPUT));
        }
        return knownInput((Edit.KnownInput) edit, index);
    }

    /**
     * A layer behind an annotation.
     *
     * @param index the annotation whose output is told, where it stands then
     */
    private Attempt behind(int entry, Call call, int index) {
        String text = call + " behind " + stack.entries().get(entry).mention();
        return new Attempt(stack.insert(entry + 1, call), index, text, Told.OUTPUT);
    }

    /** A layer at the end of a branch, or on the current tensor in front of a join with names. */
    private Optional<Attempt> onOperand(Edit.OnOperand edit, int index) {
        Join join = language.join(stack.entries().get(index).call()).orElseThrow();
        List<Integer> branches = join.closesFork() ? branches(index) : List.of();
        int current = join.closesFork() ? branches.size() - 1 : join.currentOperand();
        if (edit.operand() == current) {
            return attempt(new Edit.InFront(edit.call()), index);
        }
        return join.closesFork()
                ? Optional.of(behind(branches.get(edit.operand() + 1) - 1, edit.call(), index + 1))
                : Optional.empty();
    }

    /** The {@code @Branch}es of the fork that a join closes. */
    private List<Integer> branches(int join) {
        List<Integer> branches = new ArrayList<>();
        for (int i = join - 1; i >= 0; i--) {
            Call call = stack.entries().get(i).call();
            if (call.type().equals("Branch")) {
                branches.add(0, i);
            } else if (language.join(call).filter(Join::closesFork).isPresent()) {
                break;
            }
        }
        return branches;
    }

    private Attempt set(int index, Call call, Map<String, Value> elements, String where) {
        Call changed = call;
        for (Map.Entry<String, Value> element : elements.entrySet()) {
            changed = changed.with(element.getKey(), element.getValue());
        }
        String text = elements.entrySet().stream()
                .map(element -> element.getKey() + " = " + element.getValue())
                .collect(Collectors.joining(", "));
        boolean layer =
                language.layers().schema(call.type()).isPresent() || call.type().equals("Input");
        return new Attempt(stack.with(index, changed), index, text + where, layer ? Told.OUTPUT : Told.NOTHING);
    }

    private Optional<Attempt> knownInput(Edit.KnownInput edit, int index) {
        int input = stack.lastBefore(index, "Input");
        if (input < 0) {
            return Optional.empty();
        }
        Call call = stack.entries().get(input).call();
        String element = call.elements().containsKey(edit.element())
                ? edit.element()
                : edit.element().equals("features") ? "channels" : "features";
        if (!call.elements().containsKey(element)) {
            return Optional.empty();
        }
        Attempt attempt = set(
                input,
                call,
                Map.of(element, Value.of(edit.size())),
                " in " + stack.entries().get(input).mention());
        return Optional.of(new Attempt(attempt.stack, index, attempt.text, Told.OUTPUT));
    }

    /** The nearest pool before. */
    private Optional<Integer> shrinking(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Call call = stack.entries().get(i).call();
            if (language.layers().isPool(call.type())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<String> tried(Attempt attempt, Draft draft) {
        Elaboration after = language.elaborate(attempt.stack, attempt.index + 1);
        boolean toTheEnd = draft.problem().id() == ProblemId.OPEN_BRANCH;
        if (errors(after.drafts(), attempt.index, toTheEnd) >= errors(drafts, draft.entry(), toTheEnd)
                && draft.problem().id().severity() == Severity.ERROR) {
            return Optional.empty();
        }
        List<Node> nodes = after.network().nodes();
        Layout layout = after.network().layout();
        Optional<Node> made =
                nodes.stream().filter(node -> node.entry() == attempt.index).findFirst();
        return switch (attempt.told) {
            case NOTHING -> Optional.of(attempt.text);
            case OUTPUT ->
                Optional.of(attempt.text
                        + made.flatMap(Node::output)
                                .map(shape -> " gives " + shape.text(layout))
                                .orElse(""));
            case INPUT ->
                made.flatMap(node -> nodes.get(node.inputs().get(0)).output())
                        .map(shape -> attempt.text + " the input is " + shape.text(layout));
        };
    }

    /** Errors up to an entry, of which other mistakes may remain; that a fork is left open shows at the end only. */
    private static long errors(List<Draft> drafts, int entry, boolean toTheEnd) {
        return drafts.stream()
                .filter(draft -> draft.entry() <= entry && draft.problem().id().severity() == Severity.ERROR)
                .filter(draft -> toTheEnd || draft.problem().id() != ProblemId.OPEN_BRANCH)
                .count();
    }
}
