package dev.shapewright.shapes.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Flaw;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.expression.UnaryOperator;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A name that only looks like a constant is found in every expression of a block, however deep. */
class BlockCheckTest {
    private static final int TOKEN = 7;
    private static final Expression ONE = Expression.of(Value.of(1));
    private static final Expression NONE =
            new Expression.Meaningless(new Flaw(ProblemId.FOREIGN_PARAMETER, "of another block"), Type.INT, TOKEN);

    static Stream<Expression> expressions() {
        int nowhere = Expression.NOWHERE;
        return Stream.of(
                NONE,
                new Expression.Unary(UnaryOperator.MINUS, NONE, nowhere),
                new Expression.Binary(BinaryOperator.PLUS, ONE, NONE, nowhere),
                new Expression.Binary(BinaryOperator.PLUS, NONE, ONE, nowhere),
                new Expression.Conditional(NONE, ONE, ONE, nowhere),
                new Expression.Conditional(ONE, NONE, ONE, nowhere),
                new Expression.Conditional(ONE, ONE, NONE, nowhere),
                new Expression.Cast(Type.LONG, NONE, nowhere),
                new Expression.Many(List.of(ONE, NONE), nowhere));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void inAnElementADefaultAndADefinition(Expression expression) {
        Problem atElement = problem(new Site(0, "units", Site.WHOLE, TOKEN));
        Problem outside = problem(new Site(Site.MODEL, "", Site.WHOLE, TOKEN));
        assertEquals(List.of(atElement), check(expression, ONE, ONE));
        assertEquals(List.of(outside), check(ONE, expression, ONE));
        assertEquals(List.of(outside), check(ONE, ONE, expression));
    }

    @Test
    void nothingElseIs() {
        assertEquals(List.of(), check(ONE, ONE, new Expression.Many(List.of(), Expression.NOWHERE)));
    }

    private static Problem problem(Site site) {
        return new Problem(ProblemId.FOREIGN_PARAMETER, site, "of another block");
    }

    private static List<Problem> check(Expression element, Expression fallback, Expression definition) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(new Written("Dense", Optional.empty(), Map.of("units", element)), 1));
        Block block = new Block(
                "B",
                new Stack("B", "B.java", entries, true),
                List.of(new Block.Parameter("width", Type.INT, Optional.of(fallback))),
                Map.of("wide", new Block.Definition(Type.INT, definition)),
                Set.of(),
                true,
                true);
        return BlockCheck.check(block, Map.of("B", block));
    }
}
