package dev.shapewright.reports;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with places to fill, {@code {{title}}}; what is filled in is not looked at again. */
record Template(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /** The page with all its places filled. */
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

    /** Text as HTML shows it, in an element or an attribute. */
    static String escape(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
