package matml.post01;

public class Hostile extends RuntimeException {
    @Override
    public String getMessage() {
        while (true) {
            fillInStackTrace();
        }
    }
}
