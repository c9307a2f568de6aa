package matml.kit;

/** Calls into student code: they may throw whatever they like. */
public final class Calls {
    private Calls() {}

    /** A call that returns a number. */
    @FunctionalInterface
    public interface NumberCall {
        double call() throws Throwable;
    }

    /** A call that returns the components of one result. */
    @FunctionalInterface
    public interface NumbersCall {
        double[] call() throws Throwable;
    }

    /** A call that returns a property in words. */
    @FunctionalInterface
    public interface WordCall {
        String call() throws Throwable;
    }

    /** A call that returns nothing, or whose result does not matter. */
    @FunctionalInterface
    public interface Action {
        void call() throws Throwable;
    }

    /** A property that holds or not. */
    @FunctionalInterface
    public interface Property {
        boolean holds() throws Throwable;
    }

    /** A property that holds or not for one seed. */
    @FunctionalInterface
    public interface SeededProperty {
        boolean holds(long seed) throws Throwable;
    }
}
