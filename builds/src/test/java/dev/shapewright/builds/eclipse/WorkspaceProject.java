package dev.shapewright.builds.eclipse;

import dev.shapewright.builds.ide.Ide;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.JavaCore;

/** A project of the workspace. */
record WorkspaceProject(IProject project) implements Ide.Project {

    @Override
    public void build() throws CoreException {
        project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, new NullProgressMonitor());
    }

    @Override
    public List<Ide.Marker> problems() throws CoreException {
        List<Ide.Marker> markers = new ArrayList<>();
        for (IMarker marker : project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
            if (marker.getResource().getType() == IResource.FILE) {
                markers.add(new Ide.Marker(
                        marker.getResource().getProjectRelativePath().toString(),
                        marker.getAttribute(IMarker.LINE_NUMBER, 0),
                        marker.getAttribute(IMarker.CHAR_START, 0),
                        marker.getAttribute(IMarker.CHAR_END, 0),
                        marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR,
                        marker.getAttribute(IMarker.MESSAGE, "")));
            }
        }
        markers.sort(Comparator.comparing(Ide.Marker::file).thenComparing(Ide.Marker::line));
        return markers;
    }

    /** Uses a working copy, as editors and language servers do. */
    @Override
    public List<Ide.Marker> edit(String file, String text) throws CoreException {
        ICompilationUnit unit = JavaCore.createCompilationUnitFrom(project.getFile(file));
        EditorProblems problems = new EditorProblems(file);
        unit.becomeWorkingCopy(new NullProgressMonitor());
        try {
            unit.getBuffer().setContents(text);
            unit.reconcile(
                    ICompilationUnit.NO_AST,
                    ICompilationUnit.FORCE_PROBLEM_DETECTION,
                    problems,
                    new NullProgressMonitor());
        } finally {
            unit.discardWorkingCopy();
        }
        return problems.found();
    }
}
