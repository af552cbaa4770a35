package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.SourceCompiler;
import dev.shapewright.shapes.language.BlockText;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.network.Digest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The blocks that models and blocks of one round use, and which version of them: what build tools must track, and what tells
 * later that a summary is stale.
 */
public final class BlockUses {
    private static final String LINK = Annotations.LANGUAGE + ".Companion";

    private final RoundReader reader;
    private final SourceCompiler compiler;
    private final Elements elements;
    private final Companions companions;
    private final Set<Element> roots;
    private final Map<String, String> digests = new HashMap<>();

    BlockUses(
            RoundReader reader, SourceCompiler compiler, Elements elements, Companions companions, Set<Element> roots) {
        this.reader = reader;
        this.compiler = compiler;
        this.elements = elements;
        this.companions = companions;
        this.roots = roots;
    }

    /** The digests of blocks that have companions, or will have them, by the names of these. */
    Map<String, String> digests(Set<String> blocks) {
        Map<String, String> digests = new TreeMap<>();
        for (String name : blocks) {
            TypeElement block = elements.getTypeElement(name);
            if (block != null && hasCompanion(block)) {
                digests.put(companions.name(block), digest(block));
            }
        }
        return digests;
    }

    /** The names of the companions of the blocks that a stack uses directly, whether or not they exist. */
    public Set<String> companionNames(Stack stack) {
        return stack.entries().stream()
                .flatMap(entry -> entry.call().block().stream())
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .map(companions::name)
                .collect(Collectors.toSet());
    }

    /** The blocks that a type's stack uses directly. */
    public ModelReading.Uses direct(TypeElement user, Stack stack) {
        Map<String, String> used = new TreeMap<>();
        List<TypeElement> unlinked = new ArrayList<>();
        List<TypeElement> foreign = new ArrayList<>();
        for (Entry entry : stack.entries()) {
            Optional<TypeElement> found =
                    entry.call().block().flatMap(name -> Optional.ofNullable(elements.getTypeElement(name)));
            if (found.isPresent() && !used.containsKey(entry.call().block().orElseThrow())) {
                TypeElement block = found.get();
                used.put(entry.call().block().orElseThrow(), digest(block));
                if (!isLinked(block) && isSeen(block, user) && hasCompanion(block)) {
                    unlinked.add(block);
                    if (!compiler.hasSource(block) && !compiler.follows()) {
                        companions.of(block).ifPresent(foreign::add);
                    }
                }
            }
        }
        return new ModelReading.Uses(used, unlinked, foreign);
    }

    /**
     * Whether a block's companion exists, or will exist. For a block found on the source path, javac compiles the class
     * but generates nothing.
     */
    private boolean hasCompanion(TypeElement block) {
        boolean generated = compiler.hasSource(block) && roots.contains(RoundReader.outermost(block));
        return !digest(block).isEmpty() && (generated || companions.of(block).isPresent());
    }

    /**
     * The digest of a block's text and of the digests of the blocks it uses, in 16 hex digits. Empty if the block has
     * problems, because it then has no companion.
     */
    public String digest(TypeElement block) {
        String name = block.getQualifiedName().toString();
        String known = digests.get(name);
        if (known != null) {
            return known;
        }
        // A block that uses itself is reported elsewhere; its digest is meaningless.
        digests.put(name, "");
        String digest = compiler.hasSource(block)
                ? reader.block(block).map(this::digest).orElse("")
                : companions.of(block).flatMap(Companions::digest).orElse("");
        digests.put(name, digest);
        return digest;
    }

    private String digest(BlockReading block) {
        if (!block.block().sound() || !reader.problems(block).isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(BlockText.encode(block.block()));
        direct(block.type(), block.block().stack()).digests().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(used -> text.append(used).append('\n'));
        return Digest.of(text.toString());
    }

    /**
     * Whether a block links to its companion, so that build tools track it by themselves. In the round that generates
     * the companion, the link does not resolve yet; the compiler ensures that it finally does.
     */
    private boolean isLinked(TypeElement block) {
        return block.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().toString().equals(LINK))
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .anyMatch(value -> compiler.hasSource(block) || types(value).contains(companions.name(block)));
    }

    /** The names of the one or several classes in an annotation value. */
    private static List<String> types(AnnotationValue value) {
        return value.getValue() instanceof List<?> several
                ? several.stream()
                        .map(each -> ((AnnotationValue) each).getValue().toString())
                        .toList()
                : List.of(value.getValue().toString());
    }

    /**
     * Whether a block's companion, which is as visible as the block, is accessible from the class generated for a user
     * of the block.
     */
    private boolean isSeen(TypeElement block, TypeElement user) {
        boolean open = true;
        for (Element type = block; type instanceof TypeElement; type = type.getEnclosingElement()) {
            open &= type.getModifiers().contains(Modifier.PUBLIC);
        }
        return open || elements.getPackageOf(block).equals(elements.getPackageOf(user));
    }
}
