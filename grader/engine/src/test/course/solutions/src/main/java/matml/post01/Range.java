package matml.post01;

/** An interval. */
public record Range(double low, double high) {}
