package dev.shapewright.builds;

import dev.shapewright.builds.ide.Ide;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * Eclipse without its user interface. The bundles are found on the class path of the tests and run in a framework of
 * their own in this JVM; the test classes are one of the bundles.
 *
 * @param log the file to which Eclipse logs its errors
 */
record Eclipse(Framework framework, Ide ide, Path log) {
    private static final String OURS = "dev.shapewright.builds";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** All bundles except the framework itself, which is org.eclipse.osgi. */
    private static final Pattern BUNDLES =
            Pattern.compile("com\\.sun\\.jna.*|org\\.apache\\.felix\\..*|org\\.osgi\\..*|org\\.eclipse\\.(?!osgi$).*|"
                    + Pattern.quote(OURS));

    private static final int SECONDS_TO_STOP = 10;

    /** Starts Eclipse with a new workspace in a folder. */
    static Eclipse start(Path folder) throws BundleException, IOException, ReflectiveOperationException {
        Path workspace = folder.resolve("workspace");
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.resolve("storage").toString(),
                        "osgi.install.area",
                        folder.resolve("install").toUri().toString(),
                        "osgi.instance.area",
                        workspace.toUri().toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        Ide.class.getPackageName(),
                        // as in Eclipse's own launcher, because its compiler imports none of the JDK's packages
                        "osgi.compatibility.bootdelegation",
                        "true"));
        framework.start();
        Bundle ours = install(framework.getBundleContext());
        Class<?> implementation = ours.loadClass(OURS + ".eclipse.Workspace");
        return new Eclipse(
                framework,
                (Ide) implementation.getConstructor().newInstance(),
                workspace.resolve(".metadata").resolve(".log"));
    }

    /** Installs and starts all bundles; returns that of the tests. */
    private static Bundle install(BundleContext context) throws BundleException, IOException {
        // JDT APT requires it for an Ant task that is not used here. On Maven Central, Ant is not a bundle.
        context.installBundle("ant", empty("org.apache.ant"));
        for (URL manifest : Collections.list(Eclipse.class.getClassLoader().getResources(MANIFEST))) {
            if (BUNDLES.matcher(name(manifest)).matches()) {
                String file = manifest.toString().replaceFirst("^jar:", "").replaceFirst("!?/" + MANIFEST + "$", "");
                context.installBundle("reference:" + file);
            }
        }
        List<Bundle> bundles = List.of(context.getBundles());
        for (Bundle bundle : bundles) {
            // Most bundles start when one of their classes is loaded.
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        }
        return bundles.stream()
                .filter(bundle -> bundle.getSymbolicName().equals(OURS))
                .findFirst()
                .orElseThrow();
    }

    /** The name of a bundle; empty for any other jar. */
    private static String name(URL manifest) throws IOException {
        try (InputStream text = manifest.openStream()) {
            String name = new Manifest(text).getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
            return name == null ? "" : name.replaceFirst(";.*", "").strip();
        }
    }

    private static InputStream empty(String name) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        manifest.getMainAttributes().putValue(Constants.BUNDLE_VERSION, "1.10.0");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JarOutputStream(bytes, manifest).close();
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** The errors in Eclipse's log, which have severity 4. */
    List<String> errors() throws IOException {
        return Files.notExists(log)
                ? List.of()
                : Pattern.compile("(?m)^!ENTRY \\S+ 4 (?s:.*?)(?=^!ENTRY|\\z)")
                        .matcher(Files.readString(log))
                        .results()
                        .map(match -> match.group())
                        .toList();
    }

    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(SECONDS_TO_STOP * 1000L);
    }
}
