package dev.shapewright.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Models that wait for the next round, because a constant they use may be generated in this one: the output size of
 * another model, for instance. Kept by name, since elements of one round mean nothing in the next.
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

    /** The models that wait, as this round sees them. */
    List<TypeElement> take() {
        List<TypeElement> models = new ArrayList<>();
        names.stream().map(elements::getTypeElement).filter(Objects::nonNull).forEach(models::add);
        names.clear();
        return models;
    }
}
