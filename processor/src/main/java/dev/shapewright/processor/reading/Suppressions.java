package dev.shapewright.processor.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads the {@code @SuppressWarnings} on a type and on its enclosing elements. */
public final class Suppressions {
    private static final Pattern OURS = Pattern.compile("shapewright(:[a-z0-9-]+)?");

    private Suppressions() {}

    /** The words addressed to Shapewright: {@code shapewright}, {@code shapewright:softmax-of-one}. */
    public static Set<String> of(Element type) {
        Set<String> words = new HashSet<>();
        for (Element element = type; element != null; element = element.getEnclosingElement()) {
            // Read from the mirror, because half-typed code yields no annotation to call.
            for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
                if (mirror.getAnnotationType().toString().equals(SuppressWarnings.class.getName())) {
                    mirror.getElementValues().values().forEach(value -> collect(value, words));
                }
            }
        }
        words.removeIf(word -> !OURS.matcher(word).matches());
        return words;
    }

    private static void collect(AnnotationValue value, Set<String> words) {
        if (value.getValue() instanceof List<?> items) {
            items.forEach(item -> {
                if (item instanceof AnnotationValue one) {
                    collect(one, words);
                }
            });
        } else {
            words.add(value.getValue().toString());
        }
    }
}
