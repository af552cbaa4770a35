package dev.shapewright.processor.docs;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Java file in a page. */
record JavaFile(String path, String source) {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|interface) (\\w+)");

    /** A file of this source; its path follows from its package and first type. */
    static JavaFile of(String source) {
        Matcher type = TYPE.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException("no type in:\n" + source);
        }
        Matcher inPackage = PACKAGE.matcher(source);
        String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
        return new JavaFile(folder + type.group(1) + ".java", source);
    }

    /** The name of the first type. */
    String type() {
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    }

    /** This file, compiled by itself. */
    Compiled compiled(List<String> options) {
        return TestCompiler.javac().compile(Map.of(path, source), options);
    }

    /** All of Shapewright's messages about this file, as javac prints them. */
    String said(Compiled compiled) {
        return compiled.ours().stream().map(said -> said.rendered(source)).collect(Collectors.joining());
    }
}
