package dev.shapewright.builds.eclipse;

import dev.shapewright.builds.ide.Ide;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.core.JavaCore;

/** Eclipse's workspace. This class runs within Eclipse, as part of a bundle. */
public final class Workspace implements Ide {
    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();

    /** The workspace of this Eclipse, which builds only on request, and has this JDK as the variable {@code JAVA}. */
    public Workspace() throws CoreException {
        IWorkspaceDescription settings = workspace.getDescription();
        settings.setAutoBuilding(false);
        workspace.setDescription(settings);
        Path modules = Path.of(System.getProperty("java.home"), "lib", "jrt-fs.jar");
        JavaCore.setClasspathVariable("JAVA", IPath.fromPath(modules), new NullProgressMonitor());
    }

    @Override
    public Project open(Path folder) throws CoreException {
        IProjectDescription description = workspace.loadProjectDescription(IPath.fromPath(folder.resolve(".project")));
        IProject project = workspace.getRoot().getProject(description.getName());
        project.create(description, new NullProgressMonitor());
        project.open(new NullProgressMonitor());
        return new WorkspaceProject(project);
    }
}
