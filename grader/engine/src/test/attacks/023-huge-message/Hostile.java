package matml.post01;

public class Hostile extends RuntimeException {
    @Override
    public String getMessage() {
        return "x".repeat(4_000_000);
    }
}
