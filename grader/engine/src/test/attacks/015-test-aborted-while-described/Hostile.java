package matml.post01;

public class Hostile extends RuntimeException {
    @Override
    public StackTraceElement[] getStackTrace() {
        try {
            Class<?> type = ClassLoader.getSystemClassLoader().loadClass("org.opentest4j.TestAbortedException");
            throw (RuntimeException) type.getConstructor(String.class).newInstance("skipped");
        } catch (ReflectiveOperationException problem) {
            return new StackTraceElement[0];
        }
    }
}
