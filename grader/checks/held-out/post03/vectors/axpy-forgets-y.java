/*
style: streams
*/
import java.util.Arrays;

final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        return Arrays.stream(x).map(each -> each * s).toArray();
    }
}
