package dev.shapewright.processor;

import dev.shapewright.processor.compiler.SourceCompiler;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Which companions the models and blocks of a compilation are read from, for the compiler to know. It is told in each round,
 * by names: the IDE's compiler begins anew where a generated class was looked up before it was there, and what it was told is
 * lost with its trees.
 */
final class References {
    private final SourceCompiler compiler;
    private final Elements elements;
    private final Map<String, Set<String>> companions = new TreeMap<>();

    References(SourceCompiler compiler, Elements elements) {
        this.compiler = compiler;
        this.elements = elements;
    }

    /** Notes what a type is read from, if the compiler wants to know. */
    void add(TypeElement type, Supplier<Set<String>> companionNames) {
        if (compiler.follows()) {
            companions.put(type.getQualifiedName().toString(), companionNames.get());
        }
    }

    /** Tells the compiler, of the types as this round sees them. */
    void tell() {
        companions.forEach((name, used) -> Optional.ofNullable(elements.getTypeElement(name))
                .ifPresent(type -> used.forEach(companion -> compiler.refer(type, companion))));
    }
}
