package dev.shapewright.processor.compiler;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads expressions from javac's trees once javac has resolved the names in them. */
final class JavacExpressions {
    private final Trees trees;
    private final TreePath type;

    /**
     * Creates a reader of the expressions of a type.
     *
     * @param type the tree of the type, including its annotations
     */
    JavacExpressions(Trees trees, TreePath type) {
        this.trees = trees;
        this.type = type;
    }

    WrittenExpression read(Tree tree) {
        if (tree instanceof ParenthesizedTree parentheses) {
            return read(parentheses.getExpression());
        }
        if (tree instanceof BinaryTree binary) {
            return binary(binary);
        }
        if (tree instanceof UnaryTree unary) {
            return unary(unary);
        }
        if (tree instanceof ConditionalExpressionTree conditional) {
            return new WrittenExpression.Conditional(
                    read(conditional.getCondition()),
                    read(conditional.getTrueExpression()),
                    read(conditional.getFalseExpression()),
                    operator(conditional));
        }
        if (tree instanceof TypeCastTree cast) {
            return cast(cast);
        }
        if (tree instanceof NewArrayTree array && array.getType() == null) {
            List<WrittenExpression> items = new ArrayList<>();
            for (Tree item : JavacReader.items(array)) {
                items.add(read(item));
            }
            return new WrittenExpression.Many(items, place(tree));
        }
        return leaf(tree);
    }

    private WrittenExpression leaf(Tree tree) {
        if (tree instanceof LiteralTree literal && literal.getValue() != null) {
            return new WrittenExpression.Literal(literal.getValue(), place(tree));
        }
        boolean isName =
                tree instanceof IdentifierTree || (tree instanceof MemberSelectTree select && !isOfNoField(select));
        return isName ? name(tree) : new WrittenExpression.Other(place(tree));
    }

    private WrittenExpression name(Tree name) {
        return element(name)
                .flatMap(Mirrors::constant)
                .<WrittenExpression>map(
                        field -> new WrittenExpression.Constant(field, name instanceof IdentifierTree, place(name)))
                .orElseGet(() -> new WrittenExpression.Unresolved(name.toString(), place(name)));
    }

    /** Iterates from left to right instead of recursing, since the tree of a long sum is as deep as the sum is long. */
    private WrittenExpression binary(BinaryTree top) {
        Deque<BinaryTree> fromTheLeft = new ArrayDeque<>();
        Tree left = top;
        while (left instanceof BinaryTree binary) {
            fromTheLeft.push(binary);
            left = binary.getLeftOperand();
        }
        WrittenExpression read = read(left);
        for (BinaryTree binary : fromTheLeft) {
            read = Operations.binary(
                    operator(binary.getKind()), read, read(binary.getRightOperand()), operator(binary));
        }
        return read;
    }

    private static String operator(Tree.Kind kind) {
        return switch (kind) {
            case MULTIPLY -> "*";
            case DIVIDE -> "/";
            case REMAINDER -> "%";
            case PLUS -> "+";
            case MINUS -> "-";
            case LEFT_SHIFT -> "<<";
            case RIGHT_SHIFT -> ">>";
            case UNSIGNED_RIGHT_SHIFT -> ">>>";
            case LESS_THAN -> "<";
            case GREATER_THAN -> ">";
            case LESS_THAN_EQUAL -> "<=";
            case GREATER_THAN_EQUAL -> ">=";
            case EQUAL_TO -> "==";
            case NOT_EQUAL_TO -> "!=";
            case AND -> "&";
            case XOR -> "^";
            case OR -> "|";
            case CONDITIONAL_AND -> "&&";
            case CONDITIONAL_OR -> "||";
            default -> throw new IllegalArgumentException(kind.toString());
        };
    }

    private WrittenExpression unary(UnaryTree unary) {
        Optional<String> operator = switch (unary.getKind()) {
            case UNARY_PLUS -> Optional.of("+");
            case UNARY_MINUS -> Optional.of("-");
            case BITWISE_COMPLEMENT -> Optional.of("~");
            case LOGICAL_COMPLEMENT -> Optional.of("!");
            default -> Optional.empty();
        };
        return operator.map(sign -> Operations.unary(sign, read(unary.getExpression()), operator(unary)))
                .orElseGet(() -> new WrittenExpression.Other(place(unary)));
    }

    private WrittenExpression cast(TypeCastTree cast) {
        return castType(cast.getType())
                .<WrittenExpression>map(
                        name -> new WrittenExpression.Cast(name, read(cast.getExpression()), operator(cast)))
                .orElseGet(() -> new WrittenExpression.Other(place(cast)));
    }

    private Optional<String> castType(Tree named) {
        if (named instanceof PrimitiveTypeTree primitive) {
            return Optional.of(primitive.getPrimitiveTypeKind().name().toLowerCase(Locale.ROOT));
        }
        return element(named)
                .filter(element -> element instanceof TypeElement found
                        && found.getQualifiedName().contentEquals(String.class.getName()))
                .map(string -> "String");
    }

    /** Whether a selection is a class literal or the length of an array, for which javac makes up fields. */
    private boolean isOfNoField(MemberSelectTree select) {
        TypeMirror qualifier = trees.getTypeMirror(new TreePath(type, select.getExpression()));
        return select.getIdentifier().contentEquals("class")
                || (qualifier != null && qualifier.getKind() == TypeKind.ARRAY);
    }

    /**
     * The element that a name refers to, if javac has already resolved the name. Otherwise {@code getElement} would
     * make javac attribute the whole class, bodies included, before other processors have generated their code. A name
     * is unresolved if its field is set to something that cannot be constant anyway, such as the result of a call.
     */
    private Optional<Element> element(Tree name) {
        TreePath path = new TreePath(type, name);
        return trees.getTypeMirror(path) == null ? Optional.empty() : Optional.ofNullable(trees.getElement(path));
    }

    private Place place(Tree tree) {
        return JavacPlace.first(trees, type.getCompilationUnit(), tree);
    }

    private Place operator(Tree operation) {
        return new JavacPlace(trees, type.getCompilationUnit(), operation);
    }
}
