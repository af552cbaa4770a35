package dev.shapewright.processor.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A random program as a user would write it in Java: the model and its blocks as types with their ceremony, each in a file of
 * its own or all in the model's.
 *
 * @param text the program as the engine's tests write it
 */
record JavaProgram(long seed, String text) {
    private static final Pattern HEAD = Pattern.compile("(?:jar )?block (\\w+)\\((.*)\\)");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+) (\\w+)(?: = (.*))?");
    private static final Map<String, String> STAND_INS =
            Map.of("int", "Arg.INT", "boolean", "Arg.BOOLEAN", "String", "Arg.TEXT");
    private static final Pattern UNNAMED = Pattern.compile("@MatMul\\((\"\\w+\"), ");
    private static final String IMPORT = "import dev.shapewright.layers.*;\n";

    /** A block's name, what it declares, and its annotations. */
    private record Block(String name, List<String> members, List<String> names, List<String> stack) {
        /** Its annotation type; in its stack its own constants are qualified where no import brings them. */
        String type(String qualifier) {
            String lines = String.join("\n", stack);
            for (String member : names) {
                lines = lines.replaceAll("(?<![.\\w])" + member + "\\b(?!\\s*=[^=])", qualifier + member);
            }
            return lines + "\n@java.lang.annotation.Repeatable(" + name + ".List.class)\n@interface " + name + " {\n"
                    + String.join("\n", members) + "\n@interface List { " + name + "[] value(); }\n}\n";
        }
    }

    /** A program of the engine's generator, in what Java allows: constants that divide by zero are none. */
    static JavaProgram of(long seed, String text) {
        String constant = text.replace("true || 1 / 0 == 1", "true || 1 / 2 == 1");
        return new JavaProgram(seed, UNNAMED.matcher(constant).replaceAll("@MatMul(value = $1, "));
    }

    String name() {
        return "Net" + seed;
    }

    /** Whether the blocks stand inside the model's type. */
    private boolean nested() {
        return seed % 3 == 0;
    }

    /** Whether all its blocks have annotations: an annotation type without is none. */
    boolean hasOnlyBlocks() {
        return blocks().stream().noneMatch(block -> block.stack.isEmpty());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines()) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                blocks.add(block(head));
            } else if (line.startsWith("    ")) {
                Block block = blocks.get(blocks.size() - 1);
                if (line.strip().startsWith("@")) {
                    block.stack.add(line.strip());
                } else {
                    block.members.add(line);
                    block.names.add(line.strip().split(" ")[1]);
                }
            }
        }
        return blocks;
    }

    private List<String> lines() {
        return text.replaceAll("\\bBlock(\\d)\\b", "Block$1Of" + seed).lines().toList();
    }

    private static Block block(Matcher head) {
        Block block = new Block(head.group(1), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String parameter : head.group(2).split(", ")) {
            Matcher parts = PARAMETER.matcher(parameter);
            if (parts.matches()) {
                String fallback = parts.group(3) == null ? "" : " default " + parts.group(3);
                String typed = "    " + parts.group(1) + " " + parts.group(2);
                block.members.add(typed + "()" + fallback + ";");
                block.members.add(typed + " = " + STAND_INS.get(parts.group(1)) + ";");
                block.names.add(parts.group(2));
            }
        }
        return block;
    }

    /** The files, by their paths. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        String model = lines().stream().filter(line -> line.startsWith("@")).collect(Collectors.joining("\n"));
        StringBuilder inside = new StringBuilder();
        for (Block block : blocks()) {
            if (nested()) {
                inside.append(block.type(name() + "." + block.name + "."));
            } else {
                String imports = "import static fuzz." + block.name + ".*;\n" + IMPORT;
                files.put(path(block.name), "package fuzz;\n" + imports + block.type(""));
            }
        }
        // Inside of a type its members' names need no qualifier; in front of it they do.
        String uses = nested() ? model.replaceAll("@(Block\\dOf)", "@" + name() + ".$1") : model;
        files.put(path(name()), "package fuzz;\n" + IMPORT + uses + "\nclass " + name() + " {\n" + inside + "}\n");
        return files;
    }

    private static String path(String type) {
        return "fuzz/" + type + ".java";
    }

    /** All programs' files. */
    static Map<String, String> files(List<JavaProgram> programs) {
        Map<String, String> files = new LinkedHashMap<>();
        programs.forEach(program -> files.putAll(program.files()));
        return files;
    }
}
