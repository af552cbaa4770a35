package dev.shapewright.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Maven that runs this build, run again, offline, on a user's project. */
record Maven(Path executable, Repository repository) {

    /** Maven's executable; empty if this build's Maven is embedded in another program. */
    static Optional<Path> find() {
        Path bin = Path.of(Artifacts.property("maven.home"), "bin");
        return Stream.of("mvn", "mvn.cmd")
                .map(bin::resolve)
                .filter(file -> Files.isExecutable(file) && isForThisSystem(file))
                .findFirst();
    }

    private static boolean isForThisSystem(Path file) {
        return file.toString().endsWith(".cmd") == System.getProperty("os.name").startsWith("Windows");
    }

    Run run(Path project, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(executable.toString(), "-o", "-B"));
        command.add("-Dmaven.repo.local=" + repository.folder());
        for (String version :
                List.of("shapewright", "compiler-plugin", "jar-plugin", "resources-plugin", "surefire-plugin")) {
            command.add("-D" + version + ".version=" + Artifacts.property(version + ".version"));
        }
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(project, "maven", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int code = builder.start().waitFor();
        return new Run(code == 0, Files.readString(log));
    }
}
