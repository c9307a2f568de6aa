/*
style: an Optional
*/
import java.util.Optional;

final class BaselinePredictor {
    public double predict(double[] x) {
        return Optional.ofNullable(x)
                .map(row -> constant)
                .orElseThrow(() -> new IllegalArgumentException("null is not a row"));
    }
}
