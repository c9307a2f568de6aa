package matml.post01;

public record Range(double low, double high) {
    @Override
    public double high() {
        double x = 0;
        while (x >= 0) {
            x++;
        }
        return x;
    }
}
