package dev.shapewright.benchmark.compilations;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A processor and small classes to compile with it: with nine annotations for ours, with nine properties for the others. */
public enum Subject {
    SHAPEWRIGHT("Shapewright", "dev.shapewright.processor.ModelProcessor", "dev.shapewright.layers.Input", "", "") {
        /** The seed network itself, which exists only once. */
        @Override
        String template() throws IOException {
            return Files.readString(SEED)
                    .replace("package dev.shapewright.example;", PACKAGE)
                    .replace("class MnistCnn", "class " + NAME);
        }
    },
    AUTO_VALUE(
            "AutoValue",
            "com.google.auto.value.processor.AutoValueProcessor",
            "com.google.auto.value.AutoValue",
            "@com.google.auto.value.AutoValue abstract class NAME {\nPROPERTIES}",
            "abstract TYPE get();"),
    IMMUTABLES(
            "Immutables",
            "org.immutables.processor.ProxyProcessor",
            "org.immutables.value.Value",
            "@org.immutables.value.Value.Immutable interface NAME {\nPROPERTIES}",
            "TYPE get();"),
    MAPSTRUCT(
            "MapStruct",
            "org.mapstruct.ap.MappingProcessor",
            "org.mapstruct.Mapper",
            "@org.mapstruct.Mapper interface NAME { To map(From from);\nclass From {\nPROPERTIES}\nclass To {\nPROPERTIES}\n}",
            "private TYPE it; public TYPE get() { return it; } public void set(TYPE value) { it = value; }");

    private static final String PACKAGE = "package models;";
    private static final String NAME = "NAME";
    private static final Path SEED =
            Path.of("..", "example", "src", "main", "java", "dev", "shapewright", "example", "MnistCnn.java");
    private static final Pattern FILTERS = Pattern.compile("filters = (\\d+)");

    /** The types of the properties; a property's name is derived from the index of its type in the list. */
    private static final List<String> TYPES = List.of(
            "int",
            "int",
            "long",
            "double",
            "boolean",
            "String",
            "String",
            "java.util.List<String>",
            "java.util.Map<String, Long>");

    private final String title;
    private final String processor;
    private final String api;
    private final String type;
    private final String property;

    Subject(String title, String processor, String api, String type, String property) {
        this.title = title;
        this.processor = processor;
        this.api = api;
        this.type = type;
        this.property = property;
    }

    /** The name of the processor in tables. */
    public String title() {
        return title;
    }

    /** The jar that users put on the processor path. */
    public Path processorPath() {
        return home(processor);
    }

    /** The jar that users compile against. */
    public Path classPath() {
        return home(api);
    }

    String template() throws IOException {
        StringBuilder properties = new StringBuilder();
        for (int i = 0; i < TYPES.size(); i++) {
            properties
                    .append("    ")
                    .append(property.replace("TYPE", TYPES.get(i)).replaceAll("\\b(get|set|it)\\b", "$1X" + i))
                    .append('\n');
        }
        return PACKAGE + "\n" + type.replace("PROPERTIES", properties) + "\n";
    }

    /** Writes a number of classes, one per file, all alike except for their names and slightly different numbers. */
    public List<Path> write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        String template = template();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int more = i % 16;
            String name = "Model" + i;
            String source = FILTERS.matcher(template.replace(NAME, name))
                    .replaceAll(filters -> "filters = " + (Integer.parseInt(filters.group(1)) + more));
            files.add(Files.writeString(folder.resolve(name + ".java"), source));
        }
        return files;
    }

    /** The location of a class, which is not initialized. */
    private static Path home(String className) {
        try {
            Class<?> found = Class.forName(className, false, Subject.class.getClassLoader());
            return Path.of(
                    found.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException("not on the class path: " + className, e);
        }
    }

    /** The name of its folders. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
