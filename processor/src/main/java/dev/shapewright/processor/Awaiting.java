package dev.shapewright.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The models that wait for the next round because a constant they use, such as the output size of another model, may be
 * generated in this one. Kept by name, since elements are valid in one round only.
 */
final class Awaiting {
    private final Elements elements;
    private final List<String> names = new ArrayList<>();

    Awaiting(Elements elements) {
        this.elements = elements;
    }

    void add(TypeElement model) {
        names.add(model.getQualifiedName().toString());
    }

    /** Removes and returns the waiting models, as elements of this round. */
    List<TypeElement> take() {
        List<TypeElement> models = new ArrayList<>();
        names.stream().map(elements::getTypeElement).filter(Objects::nonNull).forEach(models::add);
        names.clear();
        return models;
    }
}
