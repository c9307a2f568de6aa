package matml.post01;

public class Hostile extends RuntimeException {
    @Override
    public StackTraceElement[] getStackTrace() {
        return null;
    }
}
