package dev.shapewright.builds.ide;

import java.nio.file.Path;
import java.util.List;

/** An IDE as a test sees it. It has the JDK's types only, for its implementation is loaded by another class loader. */
public interface Ide {

    /** A problem as an editor marks it: the characters from {@code start} on, {@code end} not included. */
    record Marker(String file, int line, int start, int end, boolean error, String text) {}

    /** A project that is open. */
    interface Project {

        /** Builds what has changed on the disk since the last build, and what depends on it; all of it the first time. */
        void build() throws Exception;

        /** What the last build found in files, by files and lines. */
        List<Marker> problems() throws Exception;

        /** What an editor finds in a text for a file, before it is saved. */
        List<Marker> edit(String file, String text) throws Exception;
    }

    /** Opens the project in a folder. */
    Project open(Path folder) throws Exception;
}
