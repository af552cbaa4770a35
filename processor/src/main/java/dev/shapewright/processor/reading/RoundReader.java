package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.Place;
import dev.shapewright.processor.compiler.SourceCompiler;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.BlockCheck;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.problem.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the models and blocks of one round; elements are valid in one round only. */
public final class RoundReader {
    private final SourceCompiler compiler;
    private final Elements elements;
    private final Annotations annotations;
    private final Pending pending;
    private final StackReader stacks;
    private final Companions companions;
    private final Map<String, BlockReading> blocks = new HashMap<>();
    private final Map<String, List<Problem>> problems = new HashMap<>();
    private final BlockUses uses;

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
        this.uses = new BlockUses(this, compiler, elements, companions, Set.copyOf(roots));
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

    /** Which blocks are used, for build tools to track. */
    public BlockUses uses() {
        return uses;
    }

    /** The model and the blocks it is made of; empty if the order of its annotations is unknown. */
    public Optional<ModelReading> model(TypeElement type) {
        Expressions expressions = new Expressions(compiler, annotations, pending, Optional.empty());
        return stacks.read(type, expressions).map(reading -> {
            Map<String, Block> used = new LinkedHashMap<>();
            Map<String, Place> awaits = new LinkedHashMap<>(reading.awaits());
            boolean blocksAwaited = collect(reading.stack(), used, awaits);
            return new ModelReading(
                    reading,
                    new Program(reading.stack(), used),
                    blocksAwaited || reading.awaited(),
                    awaits,
                    uses.direct(type, reading.stack()),
                    uses.digests(used.keySet()));
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
}
