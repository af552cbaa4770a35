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
 * A random program as a user would write it in Java: the model and its blocks as full type declarations, each in its
 * own file or all in the model's.
 *
 * @param text the program in the notation of the engine's tests
 */
record JavaProgram(long seed, String text) {
    private static final Pattern HEAD = Pattern.compile("(?:jar )?block (\\w+)\\((.*)\\)");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+) (\\w+)(?: = (.*))?");
    private static final Map<String, String> STAND_INS =
            Map.of("int", "Arg.INT", "boolean", "Arg.BOOLEAN", "String", "Arg.TEXT");
    private static final Pattern UNNAMED = Pattern.compile("@MatMul\\((\"\\w+\"), ");
    private static final String IMPORT = "import dev.shapewright.layers.*;\n";

    /** A block's name, declarations and annotations. */
    private record Block(String name, List<String> members, List<String> names, List<String> stack) {
        /** The annotation type of the block; constants of its own are qualified in its stack if they are not imported. */
        String type(String qualifier) {
            String lines = String.join("\n", stack);
            for (String member : names) {
                lines = lines.replaceAll("(?<![.\\w])" + member + "\\b(?!\\s*=[^=])", qualifier + member);
            }
            return lines + "\n@java.lang.annotation.Repeatable(" + name + ".List.class)\n@interface " + name + " {\n"
                    + String.join("\n", members) + "\n@interface List { " + name + "[] value(); }\n}\n";
        }
    }

    /**
     * A program of the engine's generator, restricted to what Java allows: an expression that divides by zero is not
     * constant.
     */
    static JavaProgram of(long seed, String text) {
        String constant = text.replace("true || 1 / 0 == 1", "true || 1 / 2 == 1");
        return new JavaProgram(seed, UNNAMED.matcher(constant).replaceAll("@MatMul(value = $1, "));
    }

    String name() {
        return "Net" + seed;
    }

    /** Whether the blocks are nested in the model's type. */
    private boolean nested() {
        return seed % 3 == 0;
    }

    /** Whether all blocks have annotations; an annotation type without any is not a block. */
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

    /** The files by path. */
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
        // Inside a type, the names of its members need no qualifier; in front of it they do.
        String uses = nested() ? model.replaceAll("@(Block\\dOf)", "@" + name() + ".$1") : model;
        files.put(path(name()), "package fuzz;\n" + IMPORT + uses + "\nclass " + name() + " {\n" + inside + "}\n");
        return files;
    }

    private static String path(String type) {
        return "fuzz/" + type + ".java";
    }

    /** The files of all programs. */
    static Map<String, String> files(List<JavaProgram> programs) {
        Map<String, String> files = new LinkedHashMap<>();
        programs.forEach(program -> files.putAll(program.files()));
        return files;
    }
}
