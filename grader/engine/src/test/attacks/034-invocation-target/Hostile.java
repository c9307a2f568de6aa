package matml.post01;

public class Hostile extends java.lang.reflect.InvocationTargetException {
    @Override
    public Throwable getTargetException() {
        System.exit(0);
        return null;
    }
}
