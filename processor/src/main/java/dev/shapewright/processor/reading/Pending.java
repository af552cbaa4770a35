package dev.shapewright.processor.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The summary classes that this compilation has yet to generate. Whatever an earlier build has left of them must not be
 * read: whoever uses their constants waits for them.
 */
public final class Pending {
    private final Map<String, String> models = new HashMap<>();
    private final Map<String, String> bySimpleName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /** Adds the class that is generated from a model. */
    public void add(String packageName, TypeElement model, String suffix) {
        String simple = Names.flat(model) + suffix;
        String qualified = Names.generated(packageName, model, suffix);
        models.put(qualified, model.getQualifiedName().toString());
        if (bySimpleName.put(simple, qualified) != null) {
            ambiguous.add(simple);
        }
    }

    /** The model that a pending class is generated from. */
    public String model(String pending) {
        return Optional.ofNullable(models.get(pending))
                .orElseThrow(() -> new IllegalArgumentException("not pending: " + pending));
    }

    /** The pending class that a constant is in; empty for any other. */
    Optional<String> holding(VariableElement constant) {
        Element owner = constant.getEnclosingElement();
        return owner instanceof TypeElement type
                ? Optional.of(type.getQualifiedName().toString()).filter(models::containsKey)
                : Optional.empty();
    }

    /** The pending class whose constant an unresolved name means: {@code EncoderModelSummary.OUTPUT_FEATURES}. */
    Optional<String> meant(String name) {
        String owner = name.substring(0, Math.max(name.lastIndexOf('.'), 0));
        return models.containsKey(owner)
                ? Optional.of(owner)
                : Optional.ofNullable(bySimpleName.get(owner)).filter(found -> !ambiguous.contains(owner));
    }
}
