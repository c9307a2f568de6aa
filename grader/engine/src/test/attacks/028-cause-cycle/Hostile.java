package matml.post01;

public class Hostile extends RuntimeException {
    @Override
    public synchronized Throwable getCause() {
        return this;
    }
}
