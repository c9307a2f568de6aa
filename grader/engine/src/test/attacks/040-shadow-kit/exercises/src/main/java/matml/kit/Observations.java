package matml.kit;

public final class Observations {
    public void add(Object observation) {}
}
