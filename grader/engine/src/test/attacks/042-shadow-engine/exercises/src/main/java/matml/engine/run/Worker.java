package matml.engine.run;

public final class Worker {
    public static void main(String[] arguments) {
        System.exit(0);
    }
}
