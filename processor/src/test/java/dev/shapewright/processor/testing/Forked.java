package dev.shapewright.processor.testing;

import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * The javac of another JDK, in a separate JVM that serves one compilation after another, each in the language and time
 * zone of this JVM.
 */
public final class Forked implements TestCompiler {
    private final String name;
    private final ObjectOutputStream requests;
    private final ObjectInputStream answers;

    private Forked(Path home, String name) throws IOException {
        this.name = name;
        Process process = new ProcessBuilder(
                        home.resolve("bin").resolve("java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Forked.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        this.requests = new ObjectOutputStream(process.getOutputStream());
        this.requests.flush();
        this.answers = new ObjectInputStream(process.getInputStream());
    }

    /** JDK 25: the one named by the environment, or one beside this JVM's. Prints a message if there is none. */
    static Optional<TestCompiler> jdk25() {
        if (Runtime.version().feature() == 25) {
            return Optional.empty();
        }
        try {
            Optional<Path> home = homes().stream().filter(Forked::is25).findFirst();
            if (home.isEmpty()) {
                System.out.println("SKIPPED: no JDK 25 beside this one; set JAVA_HOME_25 to test its javac");
                return Optional.empty();
            }
            return Optional.of(new Forked(home.get(), "javac 25"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> homes() throws IOException {
        List<Path> homes = new ArrayList<>();
        for (String variable : List.of("JAVA_HOME_25", "JAVA_HOME_25_X64")) {
            Optional.ofNullable(System.getenv(variable)).ifPresent(home -> homes.add(Path.of(home)));
        }
        Path siblings =
                Path.of(System.getProperty("java.home")).toAbsolutePath().getParent();
        if (siblings != null) {
            try (Stream<Path> found = Files.list(siblings)) {
                homes.addAll(found.sorted().toList());
            }
        }
        return homes;
    }

    private static boolean is25(Path home) {
        try {
            Path release = home.resolve("release");
            return Files.exists(home.resolve("bin").resolve("javac"))
                    && Files.exists(release)
                    && Files.readString(release).contains("JAVA_VERSION=\"25");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized Compiled compile(Map<String, String> sources, List<String> options) {
        try {
            requests.writeObject(new LinkedHashMap<>(sources));
            requests.writeObject(new ArrayList<>(options));
            requests.writeObject(Locale.getDefault());
            requests.writeObject(TimeZone.getDefault());
            requests.flush();
            requests.reset();
            return (Compiled) answers.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("the compiler in the other JVM died", e);
        }
    }

    /** Serves compilations until its input ends. */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        ObjectOutputStream answers = new ObjectOutputStream(System.out);
        answers.flush();
        System.setOut(System.err);
        try (ObjectInputStream requests = new ObjectInputStream(System.in)) {
            serve(requests, answers);
        } catch (EOFException everythingIsDone) {
            System.exit(0);
        }
    }

    private static void serve(ObjectInputStream requests, ObjectOutputStream answers)
            throws IOException, ClassNotFoundException {
        TestCompiler javac = TestCompiler.javac();
        while (!Thread.interrupted()) {
            @SuppressWarnings("unchecked")
            Map<String, String> sources = (Map<String, String>) requests.readObject();
            @SuppressWarnings("unchecked")
            List<String> options = (List<String>) requests.readObject();
            Locale.setDefault((Locale) requests.readObject());
            TimeZone.setDefault((TimeZone) requests.readObject());
            answers.writeObject(javac.compile(sources, options));
            answers.flush();
            answers.reset();
        }
    }
}
