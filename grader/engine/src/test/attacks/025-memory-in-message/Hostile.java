package matml.post01;

public class Hostile extends RuntimeException {
    @Override
    public String getMessage() {
        return "x".repeat(1_000_000_000);
    }
}
