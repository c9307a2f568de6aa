package matml.post01;

public record Range(double low, double high) {
    @Override
    public int hashCode() {
        throw new IllegalStateException("no hash code");
    }

    @Override
    public String toString() {
        while (true) {
            hashCode();
        }
    }
}
