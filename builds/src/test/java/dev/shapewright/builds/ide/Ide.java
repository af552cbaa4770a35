package dev.shapewright.builds.ide;

import java.nio.file.Path;
import java.util.List;

/** An IDE as a test sees it. It uses only the JDK's types, because its implementation is loaded by another class loader. */
public interface Ide {

    /** A problem as an editor marks it: the characters from {@code start} to {@code end}, exclusive. */
    record Marker(String file, int line, int start, int end, boolean error, String text) {}

    /** An open project. */
    interface Project {

        /**
         * Builds what has changed on disk since the last build and what depends on it; the first time, builds
         * everything.
         */
        void build() throws Exception;

        /** The problems that the last build found in files, ordered by file and line. */
        List<Marker> problems() throws Exception;

        /** The problems that an editor finds in the text of a file before it is saved. */
        List<Marker> edit(String file, String text) throws Exception;
    }

    /** Opens the project in a folder. */
    Project open(Path folder) throws Exception;
}
