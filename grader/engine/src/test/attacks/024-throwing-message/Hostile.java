package matml.post01;

public class Hostile extends RuntimeException {
    @Override
    public String getMessage() {
        throw new Hostile();
    }
}
