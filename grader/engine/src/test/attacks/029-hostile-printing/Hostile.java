package matml.post01;

public class Hostile extends RuntimeException {
    @Override
    public String toString() {
        throw new Hostile();
    }

    @Override
    public String getLocalizedMessage() {
        throw new Hostile();
    }

    @Override
    public void printStackTrace() {
        throw new Hostile();
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return null;
    }
}
