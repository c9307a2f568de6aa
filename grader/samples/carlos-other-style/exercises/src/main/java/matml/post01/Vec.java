package matml.post01;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

// What I miss from numpy. Used by nearly all classes of this post.
record Vec(double... values) {
    static Vec zeros(int n) {
        return new Vec(new double[n]);
    }

    int size() {
        return values.length;
    }

    private Vec with(Vec other, DoubleBinaryOperator op) {
        if (other.size() != size()) {
            throw new IllegalArgumentException("shapes " + size() + " and " + other.size() + " do not match");
        }
        return new Vec(IntStream.range(0, size())
                .mapToDouble(i -> op.applyAsDouble(values[i], other.values[i]))
                .toArray());
    }

    Vec plus(Vec other) {
        return with(other, Double::sum);
    }

    Vec minus(Vec other) {
        return with(other, (p, q) -> p - q);
    }

    Vec times(double factor) {
        return new Vec(Arrays.stream(values).map(v -> factor * v).toArray());
    }

    double dot(Vec other) {
        return Arrays.stream(with(other, (p, q) -> p * q).values).sum();
    }

    double norm() {
        return Math.sqrt(dot(this));
    }

    Vec abs() {
        return new Vec(Arrays.stream(values).map(Math::abs).toArray());
    }

    double mean() {
        return Arrays.stream(values).average().orElseThrow(() -> new IllegalArgumentException("mean of nothing"));
    }

    double median() {
        return Arrays.stream(values)
                .sorted()
                .skip((size() - 1) / 2)
                .limit(2 - size() % 2)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("median of nothing"));
    }

    boolean allEqual() {
        return Arrays.stream(values).distinct().limit(2).count() == 1;
    }
}
