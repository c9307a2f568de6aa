package matml.engine.bench;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * The fastest loop there can be, and the most fragile: compiler, JUnit and student code in one warm JVM. An endless loop
 * or {@code System.exit} would be its end; nothing is inspected and nothing explained.
 */
final class InProcessSaves implements SaveWay {
    private final Kit kit;
    private final Task task;
    private final Path folder;
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());
    private StandardJavaFileManager files;

    /**
     * @param folder an empty folder to work in
     */
    InProcessSaves(Kit kit, Task task, Path folder) {
        this.kit = kit;
        this.task = task;
        this.folder = folder;
    }

    @Override
    public String id() {
        return "in-process";
    }

    @Override
    public String title() {
        return "javac + JUnit, one warm JVM";
    }

    @Override
    public boolean isWarm() {
        return true;
    }

    @Override
    public void setUp() throws IOException, Way.Unavailable {
        if (compiler == null) {
            throw new Way.Unavailable("This Java has no compiler: set JAVA_HOME to a JDK.");
        }
        files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        Folders.copy(task.sources(), sources());
        kit.copyPublicChecks(folder.resolve("checks"));
        Files.createDirectories(classes());
        List<Path> all = new ArrayList<>(Folders.files(sources()));
        all.addAll(Folders.files(folder.resolve("checks")));
        if (!compile(all)) {
            throw new Way.Unavailable("The exercises do not compile.");
        }
    }

    private boolean compile(List<Path> sources) {
        List<String> options = List.of(
                "-g",
                "-proc:none",
                "-nowarn",
                "-d",
                classes().toString(),
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + classes());
        return compiler.getTask(null, files, problem -> {}, options, null, files.getJavaFileObjectsFromPaths(sources))
                .call();
    }

    @Override
    public Answer save(Save save) throws IOException {
        long started = System.nanoTime();
        task.write(save, sources());
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        if (compile(List.of(task.file(sources())))) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            try (URLClassLoader loader = new URLClassLoader(
                    new URL[] {classes().toUri().toURL()}, getClass().getClassLoader())) {
                thread.setContextClassLoader(loader);
                List<DiscoverySelector> selectors = new ArrayList<>();
                for (String name : task.checks()) {
                    selectors.add(DiscoverySelectors.selectClass(loader.loadClass(name)));
                }
                launcher.execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectors)
                                .build(),
                        summary);
            } catch (ClassNotFoundException impossible) {
                throw new IOException(impossible);
            } finally {
                thread.setContextClassLoader(before);
            }
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        return new Answer(
                summary.getSummary().getTestsSucceededCount()
                        == summary.getSummary().getTestsFoundCount(),
                seconds);
    }

    private Path sources() {
        return folder.resolve("sources");
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    @Override
    public void close() throws IOException {
        if (files != null) {
            files.close();
        }
    }
}
