package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.attempt.Attempt.Told;
import dev.shapewright.shapes.elaboration.Address;
import dev.shapewright.shapes.elaboration.Beginning;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what may be wrong if there are more or fewer learned values or operations up to a place than its author counted, or
 * if an axis is longer or shorter than expected: a number in one annotation, an extra layer or a missing one. A change that
 * gives exactly that count is evidence enough.
 */
final class Counts {
    private static final int MOST_ANSWERS = 2;

    private static final Set<BinaryOperator> SMOOTH =
            Set.of(BinaryOperator.PLUS, BinaryOperator.MINUS, BinaryOperator.TIMES);

    private final Context context;
    private final Edit.OtherCount wanted;
    private final Effort effort;
    private List<Edit.OtherCount> before = List.of();

    Counts(Context context, Edit.OtherCount wanted, Effort effort) {
        this.context = context;
        this.wanted = wanted;
        this.effort = effort;
    }

    /**
     * Numbers near the present ones, whole layers, then numbers far from the present ones; of each kind the nearest place
     * first. A number less round than the present one comes last: networks are built from round numbers.
     */
    List<Attempt> attempts() {
        List<WrittenNumber> numbers = numbers();
        Stream<Solution> near =
                numbers.stream().takeWhile(number -> !effort.isSpent()).flatMap(number -> number.near().stream());
        Stream<Solution> whole = Stream.concat(without(), Stream.concat(again(), pools()))
                .filter(attempt -> isMet(count(attempt)))
                .map(attempt -> new Solution(attempt, false));
        Stream<Solution> far =
                numbers.stream().takeWhile(number -> !effort.isSpent()).flatMap(number -> number.far().stream());
        List<Attempt> round = new ArrayList<>();
        List<Attempt> rough = new ArrayList<>();
        for (Iterator<Solution> found : List.of(near.iterator(), whole.iterator(), far.iterator())) {
            while (round.size() < MOST_ANSWERS && found.hasNext()) {
                Solution solution = found.next();
                (solution.rough ? rough : round).add(solution.attempt);
            }
        }
        return Stream.concat(round.stream(), rough.stream()).limit(MOST_ANSWERS).toList();
    }

    /**
     * An attempt that gives the count.
     *
     * @param rough whether its number is less round than the present one
     */
    private record Solution(Attempt attempt, boolean rough) {}

    /**
     * A number written in an annotation.
     *
     * @param written the element's value
     * @param part the number: all of that value, or a part of its calculation
     */
    private record Literal(Trace at, String element, Expression written, Expression part) {
        boolean isAll() {
            return written == part;
        }

        /** Whether it is only added, subtracted and multiplied, and no size of the input, which strides round. */
        boolean isSmooth() {
            return !at.at().call().is(Directive.INPUT)
                    && !written.has(each -> !each.parts().isEmpty()
                            && !(each instanceof Expression.Binary binary && SMOOTH.contains(binary.operator())));
        }

        boolean isWindow() {
            return element.equals("kernel") && isAll();
        }

        /** Whether a number is possible: a part of a calculation may be 0, and a pool of one position is no pool. */
        boolean canBe(long number) {
            return number >= (isAll() ? 1 : 0) && !(number == 1 && element.equals("size"));
        }

        /** The element's value with another number. */
        Expression with(long number) {
            return written.with(part, new Expression.Known(Value.of(number), part.type(), Expression.NOWHERE));
        }
    }

    /** A number, and the search for the one that would give the count. */
    private record WrittenNumber(Counts counts, Literal literal, Secant secant) {
        Optional<Solution> near() {
            return set(literal.isWindow() ? secant.window(Positions.LARGEST_KERNEL) : secant.near());
        }

        Optional<Solution> far() {
            return literal.isWindow() ? Optional.empty() : set(secant.far());
        }

        private Optional<Solution> set(OptionalLong number) {
            return number.isPresent()
                    ? counts.set(literal, number.getAsLong())
                            .map(attempt -> new Solution(
                                    attempt, Roundness.of(number.getAsLong()) < Roundness.of(secant.before())))
                    : Optional.empty();
        }
    }

    /** The numbers written in the annotations before, in the user's blocks there, and in the uses of the blocks around. */
    private List<WrittenNumber> numbers() {
        Trace trace = context.trace();
        Makers before = Makers.of(context, new Stretch(trace, 0, trace.entry()));
        List<Trace> places = new ArrayList<>(before.nearestFirst());
        for (Optional<Trace> use = trace.outer();
                use.isPresent();
                use = use.get().outer()) {
            places.add(use.get());
        }
        List<WrittenNumber> numbers = new ArrayList<>();
        // A number inside a block is one number, however often the block is used.
        Set<Map.Entry<Optional<String>, Integer>> seen = new HashSet<>();
        for (Trace at : places) {
            Written call = at.at().call();
            boolean first = seen.add(Map.entry(at.block().map(Block::type), at.entry()));
            if (first && (context.makesTensor(call) || call.is(Directive.REPEAT))) {
                call.elements().forEach((element, value) -> {
                    Expression written = value.single();
                    written.leaves()
                            .map(part -> new Literal(at, element, written, part))
                            .flatMap(literal -> number(literal).stream())
                            .forEach(numbers::add);
                });
            }
        }
        return numbers;
    }

    private Optional<WrittenNumber> number(Literal literal) {
        return literal.part().number().filter(literal::canBe).map(number -> {
            Secant secant = new Secant(
                    wanted.wanted(),
                    other -> set(literal, other).map(this::count).orElse(OptionalLong.empty()),
                    number,
                    wanted.found(),
                    literal.isSmooth());
            return new WrittenNumber(this, literal, secant);
        });
    }

    private Optional<Attempt> set(Literal literal, long number) {
        return literal.canBe(number)
                ? new ElementEdits(context).set(literal.at(), literal.element(), literal.with(number))
                : Optional.empty();
    }

    private boolean isMet(OptionalLong count) {
        return count.equals(OptionalLong.of(wanted.wanted()));
    }

    /** The count with an edit; empty if the edit is invalid, or another axis or count is further from what is expected. */
    private OptionalLong count(Attempt attempt) {
        if (effort.isSpent()) {
            return OptionalLong.empty();
        }
        Beginning beginning = beginning(attempt.program(), attempt.address());
        OptionalLong count = OptionalLong.of(wanted.wanted());
        for (Draft draft : beginning.drafts()) {
            Optional<Edit.OtherCount> other = expected(draft, attempt.address());
            if (other.filter(wanted::isLike).isPresent()) {
                count = OptionalLong.of(other.get().found());
            } else if (isFatal(draft) || other.filter(this::isFurther).isPresent()) {
                return OptionalLong.empty();
            }
        }
        return count;
    }

    private Beginning beginning(Program program, Address place) {
        Beginning beginning = context.elaborator().beginning(program, place, place);
        effort.spend(beginning.layers(), beginning.drafts().size());
        return beginning;
    }

    private boolean isFurther(Edit.OtherCount other) {
        return before().stream().filter(other::isLike).noneMatch(same -> other.missing() <= same.missing());
    }

    /** The counts and axes that are not as expected at the place without an edit. */
    private List<Edit.OtherCount> before() {
        if (before.isEmpty()) {
            Address place = Address.of(context.trace());
            before = beginning(context.program(), place).drafts().stream()
                    .flatMap(draft -> expected(draft, place).stream())
                    .toList();
        }
        return before;
    }

    /** The count or axis that is not as expected at a place. */
    private static Optional<Edit.OtherCount> expected(Draft draft, Address place) {
        return draft.edits().stream()
                .filter(edit -> draft.trace().map(Address::of).equals(Optional.of(place)))
                .map(edit -> edit instanceof Edit.Rather rather ? rather.edit() : edit)
                .filter(Edit.OtherCount.class::isInstance)
                .map(Edit.OtherCount.class::cast)
                .findFirst();
    }

    /** Whether a problem prevents counting: any error except a failed expectation. */
    private static boolean isFatal(Draft draft) {
        ProblemId id = draft.problem().id();
        return id.severity() == Severity.ERROR && id != ProblemId.EXPECTATION_FAILED;
    }

    /** The layers in front of the place in its stack, the nearest first. */
    private Stream<Trace> stack() {
        Trace trace = context.trace();
        return IntStream.range(0, trace.entry())
                .mapToObj(i -> trace.beside(trace.entry() - 1 - i))
                .takeWhile(at -> !effort.isSpent())
                .filter(at ->
                        context.makesTensor(at.at().call()) && !at.at().call().is(Directive.INPUT))
                .filter(at -> !Context.isSpokenOf(at.stack(), at.entry()));
    }

    private Stream<Attempt> without() {
        StackEdits stacks = new StackEdits(context);
        return stack().flatMap(at -> stacks.without(at).stream());
    }

    private Stream<Attempt> again() {
        return stack().flatMap(at -> behind(at, at.at().call()));
    }

    private Stream<Attempt> pools() {
        Written pool = Written.of(Call.of("Pool").with("size", Value.of(2)));
        return stack().flatMap(at -> behind(at, pool));
    }

    private Stream<Attempt> behind(Trace at, Written call) {
        Trace trace = context.trace();
        String text = call + " behind " + at.mention();
        return context
                .changed(trace, trace.stack().insert(at.entry() + 1, call), trace.entry() + 1, text, Told.NOTHING)
                .stream();
    }
}
