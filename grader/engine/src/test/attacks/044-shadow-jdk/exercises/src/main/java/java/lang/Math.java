package java.lang;

public final class Math {
    public static double min(double a, double b) {
        return 3.35;
    }
}
