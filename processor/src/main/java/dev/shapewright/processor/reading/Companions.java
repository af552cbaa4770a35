package dev.shapewright.processor.reading;

import dev.shapewright.shapes.expression.Flaw;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.BlockText;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The companion classes, such as {@code Bottleneck_Block} for {@code Bottleneck}, which hold what the class files of
 * blocks do not keep.
 */
public final class Companions {
    /** The suffix that makes a block's name that of its companion. */
    public static final String SUFFIX = "_Block";

    /** The name of the {@code int} constant that holds the format. */
    public static final String FORMAT = "FORMAT";

    /** The name of the constant that distinguishes a block from other blocks and from earlier versions of itself. */
    public static final String DIGEST = "DIGEST";

    /** The name prefix of the constants that hold the block's text, in consecutive parts. */
    public static final String TEXT = "TEXT_";

    /** The format written, and the newest one that can be read. */
    public static final int NEWEST = 1;

    private final Elements elements;

    Companions(Elements elements) {
        this.elements = elements;
    }

    /** The companion of a block, if there is one. */
    Optional<TypeElement> of(TypeElement block) {
        return Optional.ofNullable(elements.getTypeElement(name(block)));
    }

    /** The qualified name of a block's companion. */
    String name(TypeElement block) {
        String packageName = elements.getPackageOf(block).getQualifiedName().toString();
        return Names.generated(packageName, block, SUFFIX);
    }

    /** Reads a block from its companion. */
    Block read(TypeElement block) {
        Optional<TypeElement> companion = of(block);
        Optional<Integer> format = companion
                .flatMap(found -> constant(found, FORMAT))
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast);
        if (companion.isEmpty() || format.isEmpty()) {
            String headline =
                    "@" + block.getSimpleName() + " was compiled without Shapewright's processor, which it needs:"
                            + " a class file alone has neither the order nor the expressions of layers";
            return unreadable(block, new Flaw(ProblemId.BLOCK_WITHOUT_COMPANION, headline));
        } else if (format.get() > NEWEST) {
            String headline = "@" + block.getSimpleName() + " was compiled by a newer Shapewright, in format "
                    + format.get() + "; this one reads up to " + NEWEST + ": update shapewright-processor";
            return unreadable(block, new Flaw(ProblemId.COMPANION_TOO_NEW, headline));
        }
        return BlockText.decode(text(companion.get()));
    }

    /** A block whose annotation type is missing. */
    static Block missing(Written use) {
        String headline = "@" + use.type() + " is not on the class path";
        return Block.unreadable(
                use.block().orElseThrow(), use.type(), new Flaw(ProblemId.BLOCK_WITHOUT_COMPANION, headline));
    }

    private static Block unreadable(TypeElement block, Flaw why) {
        return Block.unreadable(
                block.getQualifiedName().toString(), block.getSimpleName().toString(), why);
    }

    /** The digest stored in a companion. */
    static Optional<String> digest(TypeElement companion) {
        return constant(companion, DIGEST).map(Object::toString);
    }

    private static String text(TypeElement companion) {
        List<VariableElement> parts = new ArrayList<>(ElementFilter.fieldsIn(companion.getEnclosedElements()));
        parts.removeIf(field -> !field.getSimpleName().toString().startsWith(TEXT));
        parts.sort(Comparator.comparingInt(
                field -> Integer.parseInt(field.getSimpleName().toString().substring(TEXT.length()))));
        StringBuilder text = new StringBuilder();
        parts.forEach(field -> text.append(field.getConstantValue()));
        return text.toString();
    }

    private static Optional<Object> constant(TypeElement companion, String name) {
        return ElementFilter.fieldsIn(companion.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .findFirst()
                .flatMap(field -> Optional.ofNullable(field.getConstantValue()));
    }
}
