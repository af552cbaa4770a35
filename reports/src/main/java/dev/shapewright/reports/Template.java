package dev.shapewright.reports;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with placeholders such as {@code {{title}}}; inserted text is not scanned again. */
record Template(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /** The page with all its placeholders filled in. */
    String filled(Map<String, String> values) {
        StringBuilder page = new StringBuilder();
        Matcher places = PLACE.matcher(text);
        int end = 0;
        while (places.find()) {
            String name = places.group(1);
            page.append(text, end, places.start());
            page.append(Optional.ofNullable(values.get(name))
                    .orElseThrow(() -> new IllegalArgumentException("nothing to fill in for " + name)));
            end = places.end();
        }
        return page.append(text, end, text.length()).toString();
    }

    /** A text escaped for HTML, in an element or an attribute. */
    static String escape(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
