/*
style: BigDecimal
*/
import java.math.BigDecimal;
import java.math.RoundingMode;

final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        if (dot(a, a) == 0 || dot(b, b) == 0) {
            throw new IllegalArgumentException("a zero vector");
        }
        double cosine = dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
        BigDecimal rounded = new BigDecimal(cosine).setScale(6, RoundingMode.HALF_UP);
        return Math.acos(rounded.doubleValue()) * 180.0 / Math.PI;
    }
}
