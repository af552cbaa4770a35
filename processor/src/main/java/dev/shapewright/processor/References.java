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
 * Tells the compiler which companions the models and blocks of a compilation are read from. It does so in each round,
 * by name: the IDE's compiler starts over if a generated class was looked up before it existed, and then loses these
 * references along with its trees.
 */
final class References {
    private final SourceCompiler compiler;
    private final Elements elements;
    private final Map<String, Set<String>> companions = new TreeMap<>();

    References(SourceCompiler compiler, Elements elements) {
        this.compiler = compiler;
        this.elements = elements;
    }

    /** Records the companions a type is read from, if the compiler tracks references. */
    void add(TypeElement type, Supplier<Set<String>> companionNames) {
        if (compiler.follows()) {
            companions.put(type.getQualifiedName().toString(), companionNames.get());
        }
    }

    /** Passes the recorded references to the compiler, using this round's elements. */
    void tell() {
        companions.forEach((name, used) -> Optional.ofNullable(elements.getTypeElement(name))
                .ifPresent(type -> used.forEach(companion -> compiler.refer(type, companion))));
    }
}
