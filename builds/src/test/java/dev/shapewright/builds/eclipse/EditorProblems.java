package dev.shapewright.builds.eclipse;

import dev.shapewright.builds.ide.Ide;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.IProblemRequestor;
import org.eclipse.jdt.core.WorkingCopyOwner;
import org.eclipse.jdt.core.compiler.IProblem;

/** The problems that an editor underlines in one file. */
final class EditorProblems extends WorkingCopyOwner implements IProblemRequestor {
    private final String file;
    private final List<Ide.Marker> found = new ArrayList<>();

    EditorProblems(String file) {
        this.file = file;
    }

    List<Ide.Marker> found() {
        return List.copyOf(found);
    }

    @Override
    public IProblemRequestor getProblemRequestor(ICompilationUnit workingCopy) {
        return this;
    }

    @Override
    public void beginReporting() {
        found.clear();
    }

    @Override
    public void acceptProblem(IProblem problem) {
        found.add(new Ide.Marker(
                file,
                problem.getSourceLineNumber(),
                problem.getSourceStart(),
                problem.getSourceEnd() + 1,
                problem.isError(),
                problem.getMessage()));
    }

    @Override
    public void endReporting() {}

    @Override
    public boolean isActive() {
        return true;
    }
}
