import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gradle.api.internal.StartParameterInternal;
import org.gradle.api.logging.LogLevel;
import org.gradle.cli.CommandLineParser;
import org.gradle.cli.ParsedCommandLine;
import org.gradle.initialization.DefaultBuildCancellationToken;
import org.gradle.initialization.DefaultBuildRequestContext;
import org.gradle.initialization.DefaultBuildRequestMetaData;
import org.gradle.initialization.NoOpBuildEventConsumer;
import org.gradle.initialization.layout.BuildLayoutFactory;
import org.gradle.internal.buildprocess.BuildProcessState;
import org.gradle.internal.classpath.ClassPath;
import org.gradle.internal.classpath.DefaultClassPath;
import org.gradle.internal.instrumentation.agent.AgentStatus;
import org.gradle.internal.logging.LoggingManagerInternal;
import org.gradle.internal.logging.services.LoggingServiceRegistry;
import org.gradle.internal.nativeintegration.services.NativeServices;
import org.gradle.internal.nativeintegration.services.NativeServices.NativeServicesMode;
import org.gradle.internal.service.ServiceRegistry;
import org.gradle.launcher.cli.converter.BuildLayoutConverter;
import org.gradle.launcher.cli.converter.InitialPropertiesConverter;
import org.gradle.launcher.cli.converter.LayoutToPropertiesConverter;
import org.gradle.launcher.cli.converter.StartParameterConverter;
import org.gradle.launcher.configuration.BuildLayoutResult;
import org.gradle.launcher.configuration.InitialProperties;
import org.gradle.launcher.exec.BuildExecutor;
import org.gradle.launcher.exec.DefaultBuildActionParameters;
import org.gradle.tooling.internal.provider.action.ExecuteBuildAction;

/**
 * Stands in for Gradle's main program, which {@code gradle-api} lacks. Each line of the input is a project's folder and
 * a command line, separated by tabs. The engine runs it in this process, as Gradle's daemon does.
 */
final class Engine {
    static final String END = "==== ";

    private final ServiceRegistry logging;
    private final BuildExecutor executor;

    private Engine(ServiceRegistry logging, BuildExecutor executor) {
        this.logging = logging;
        this.executor = executor;
    }

    /**
     * @param arguments Gradle's user home; a folder of jars named like Gradle's modules, of which the engine reads only
     *     the names
     */
    public static void main(String[] arguments) throws IOException {
        File[] modules = new File(arguments[1]).listFiles();
        NativeServices.initializeOnDaemon(new File(arguments[0]), NativeServicesMode.DISABLED);
        ServiceRegistry logging = LoggingServiceRegistry.newCommandLineProcessLogging();
        try (BuildProcessState process = new BuildProcessState(
                        true,
                        AgentStatus.disabled(),
                        DefaultClassPath.of(modules),
                        logging,
                        NativeServices.getInstance());
                BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Engine engine = new Engine(logging, process.getServices().get(BuildExecutor.class));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                boolean succeeded = engine.run(List.of(line.split("\t")));
                System.out.println(END + (succeeded ? "succeeded" : "failed"));
            }
        }
    }

    private boolean run(List<String> line) {
        File project = new File(line.get(0));
        StartParameterInternal parameters = parameters(project, line.subList(1, line.size()));
        LoggingManagerInternal output = logging.newInstance(LoggingManagerInternal.class);
        output.captureSystemSources().attachSystemOutAndErr();
        output.setLevelInternal(parameters.getLogLevel()).start();
        try {
            return !executor.execute(
                            new ExecuteBuildAction(parameters),
                            new DefaultBuildActionParameters(
                                    System.getProperties(),
                                    System.getenv(),
                                    project,
                                    parameters.getLogLevel(),
                                    true,
                                    ClassPath.EMPTY),
                            new DefaultBuildRequestContext(
                                    new DefaultBuildRequestMetaData(System.currentTimeMillis()),
                                    new DefaultBuildCancellationToken(),
                                    new NoOpBuildEventConsumer()))
                    .hasFailure();
        } finally {
            output.stop();
        }
    }

    private static StartParameterInternal parameters(File project, List<String> arguments) {
        InitialPropertiesConverter properties = new InitialPropertiesConverter();
        BuildLayoutConverter layouts = new BuildLayoutConverter();
        StartParameterConverter parameters = new StartParameterConverter();
        CommandLineParser parser = new CommandLineParser();
        properties.configure(parser);
        layouts.configure(parser);
        parameters.configure(parser);
        ParsedCommandLine line = parser.parse(arguments);
        InitialProperties initial = properties.convert(line);
        BuildLayoutResult layout = layouts.convert(initial, line, project);
        return parameters.convert(
                line,
                layout,
                new LayoutToPropertiesConverter(new BuildLayoutFactory()).convert(initial, layout),
                new StartParameterInternal());
    }
}
