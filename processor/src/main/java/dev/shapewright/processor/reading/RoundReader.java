package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.Place;
import dev.shapewright.processor.compiler.SourceCompiler;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.BlockCheck;
import dev.shapewright.shapes.language.BlockText;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.network.Digest;
import dev.shapewright.shapes.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

/** Reads the models and blocks of one round; elements are valid in one round only. */
public final class RoundReader {
    private static final String LINK = Annotations.LANGUAGE + ".Companion";

    private final SourceCompiler compiler;
    private final Elements elements;
    private final Annotations annotations;
    private final Pending pending;
    private final StackReader stacks;
    private final Companions companions;
    private final Set<Element> roots;
    private final Map<String, BlockReading> blocks = new HashMap<>();
    private final Map<String, List<Problem>> problems = new HashMap<>();
    private final Map<String, String> digests = new HashMap<>();

    /**
     * A reader of one round.
     *
     * @param types the simple names of the language's annotations
     * @param pending the summary classes that are not generated yet
     * @param roots the outermost types from which something is generated, in this round or the next
     */
    public RoundReader(
            SourceCompiler compiler, Elements elements, Set<String> types, Pending pending, Set<Element> roots) {
        this.compiler = compiler;
        this.elements = elements;
        this.annotations = new Annotations(types);
        this.pending = pending;
        this.stacks = new StackReader(compiler, annotations);
        this.companions = new Companions(elements);
        this.roots = Set.copyOf(roots);
    }

    /** The top-level type that encloses a type, or the type itself. */
    public static Element outermost(TypeElement type) {
        Element outer = type;
        while (outer.getEnclosingElement() instanceof TypeElement around) {
            outer = around;
        }
        return outer;
    }

    public Annotations annotations() {
        return annotations;
    }

    /** The model and the blocks it is made of; empty if the order of its annotations is unknown. */
    public Optional<ModelReading> model(TypeElement type) {
        Expressions expressions = new Expressions(compiler, annotations, pending, Optional.empty());
        return stacks.read(type, expressions).map(reading -> {
            Map<String, Block> used = new LinkedHashMap<>();
            Map<String, Place> awaits = new HashMap<>(reading.awaits());
            boolean blocksAwaited = collect(reading.stack(), used, awaits);
            return new ModelReading(
                    reading,
                    new Program(reading.stack(), used),
                    blocksAwaited || reading.awaited(),
                    awaits,
                    uses(type, reading.stack()),
                    digests(used.keySet()));
        });
    }

    /** The block used by a Kotlin model that kapt has moved in front of all layers; empty for Java. */
    public Optional<TypeElement> displaced(ModelReading model) {
        Reading reading = model.reading();
        return model.uses().digests().isEmpty() || !KotlinStub.is(reading.type())
                ? Optional.empty()
                : reading.stack().entries().stream()
                        .flatMap(entry -> entry.call().block().stream())
                        .flatMap(block -> Optional.ofNullable(elements.getTypeElement(block)).stream())
                        .filter(KotlinStub::putsFirst)
                        .findFirst();
    }

    private Map<String, String> digests(Set<String> blocks) {
        Map<String, String> digests = new TreeMap<>();
        for (String name : blocks) {
            TypeElement block = elements.getTypeElement(name);
            if (block != null && hasCompanion(block)) {
                digests.put(companions.name(block), digest(block));
            }
        }
        return digests;
    }

    /** The block of an annotation type; empty if the order of its annotations is unknown. */
    public Optional<BlockReading> block(TypeElement type) {
        String name = type.getQualifiedName().toString();
        BlockReading known = blocks.get(name);
        if (known == null) {
            Optional<BlockReading> read = compiler.hasSource(type)
                    ? new BlockReader(compiler, annotations, pending, type).read(stacks)
                    : Optional.of(new BlockReading(type, companions.read(type), Optional.empty(), List.of()));
            read.ifPresent(reading -> blocks.put(name, reading));
            return read;
        }
        return Optional.of(known);
    }

    /** The problems of a block itself, independent of its uses. */
    public List<Problem> problems(BlockReading block) {
        String name = block.block().type();
        List<Problem> known = problems.get(name);
        if (known == null) {
            Map<String, Block> used = new LinkedHashMap<>();
            collect(block.block().stack(), used, new HashMap<>());
            known = BlockCheck.check(block.block(), used);
            problems.put(name, known);
        }
        return known;
    }

    /** Collects the blocks of a stack, and what they wait for; returns whether one of them waits for the next round. */
    private boolean collect(Stack stack, Map<String, Block> used, Map<String, Place> awaits) {
        boolean awaited = false;
        for (Entry entry : stack.entries()) {
            Optional<String> name = entry.call().block();
            if (name.isPresent() && !used.containsKey(name.get())) {
                Optional<BlockReading> reading =
                        Optional.ofNullable(elements.getTypeElement(name.get())).flatMap(this::block);
                Block block = reading.map(BlockReading::block).orElseGet(() -> Companions.missing(entry.call()));
                used.put(name.get(), block);
                reading.ifPresent(read -> read.awaits().forEach(awaits::putIfAbsent));
                awaited |= reading.filter(BlockReading::awaited).isPresent();
                awaited |= collect(block.stack(), used, awaits);
            }
        }
        return awaited;
    }

    /** The names of the companions of the blocks that a stack uses directly, whether or not they exist. */
    public Set<String> companions(Stack stack) {
        return stack.entries().stream()
                .flatMap(entry -> entry.call().block().stream())
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .map(companions::name)
                .collect(Collectors.toSet());
    }

    /** The blocks that a type's stack uses directly. */
    public ModelReading.Uses uses(TypeElement user, Stack stack) {
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
        boolean generated = compiler.hasSource(block) && roots.contains(outermost(block));
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
                ? block(block).map(this::digest).orElse("")
                : companions.of(block).flatMap(Companions::digest).orElse("");
        digests.put(name, digest);
        return digest;
    }

    private String digest(BlockReading block) {
        if (!block.block().sound() || !problems(block).isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(BlockText.encode(block.block()));
        uses(block.type(), block.block().stack()).digests().entrySet().stream()
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
