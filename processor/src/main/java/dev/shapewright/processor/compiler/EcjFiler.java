package dev.shapewright.processor.compiler;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/**
 * A Filer that can write a file twice. One build of the Eclipse IDE consists of several compilations, each of what
 * depends on the previous one, and a model may be in two of them; the IDE's own Filer rejects the second file (JDT APT
 * 1.4.300).
 */
final class EcjFiler implements Filer {
    private final Filer filer;
    private final EcjWorkspace workspace;
    private final Set<String> written = new HashSet<>();

    EcjFiler(Filer filer, EcjWorkspace workspace) {
        this.filer = filer;
        this.workspace = workspace;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
        if (written.add(name.toString())) {
            return filer.createSourceFile(name, origins);
        }
        try {
            return workspace.sourceFile(name, origins);
        } catch (ReflectiveOperationException otherVersion) {
            throw new FilerException(name + " was written before, and cannot be again: " + otherVersion);
        }
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
        return filer.createClassFile(name, origins);
    }

    @Override
    public FileObject createResource(Location location, CharSequence folder, CharSequence name, Element... origins)
            throws IOException {
        return written.add(location + " " + folder + " " + name)
                ? filer.createResource(location, folder, name, origins)
                : new Rewritten(filer.getResource(location, folder, name));
    }

    @Override
    public FileObject getResource(Location location, CharSequence folder, CharSequence name) throws IOException {
        return filer.getResource(location, folder, name);
    }

    /** A resource that the IDE provides for reading, opened for writing. */
    private static final class Rewritten extends ForwardingFileObject<FileObject> {
        Rewritten(FileObject read) {
            super(read);
        }

        @Override
        public OutputStream openOutputStream() throws IOException {
            return Files.newOutputStream(Path.of(toUri()));
        }
    }
}
