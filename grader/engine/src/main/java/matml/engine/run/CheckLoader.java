package matml.engine.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Loads the checks and plots and links them with the student's classes. Everything else comes from the application first, so a
 * submission cannot put its own JUnit, kit or check classes in their place.
 */
final class CheckLoader extends ClassLoader {
    private static final String CHECKS = "matml.checks.";
    private static final String PLOTS = "matml.plots.";

    private final JarFile checks;
    private final StudentLoader student;

    CheckLoader(JarFile checks, StudentLoader student, ClassLoader application) {
        super("checks", application);
        this.checks = checks;
        this.student = student;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (StudentLoader.isStudents(name)) {
            return student.loadClass(name);
        }
        if (name.startsWith(CHECKS) || name.startsWith(PLOTS)) {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
        return super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ZipEntry entry = checks.getEntry(name.replace('.', '/') + ".class");
        if (entry == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = checks.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException problem) {
            throw new ClassNotFoundException(name, problem);
        }
    }
}
