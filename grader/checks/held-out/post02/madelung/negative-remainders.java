/*
style: streams over cells
*/
import java.util.stream.IntStream;

final class MadelungSum {
    public static double rockSalt(int shells) {
        if (shells < 1) {
            throw new IllegalArgumentException("no shells");
        }
        int edge = 2 * shells + 1;
        return IntStream.range(0, edge * edge * edge)
                .mapToDouble(n -> {
                    int i = n % edge - shells;
                    int j = n / edge % edge - shells;
                    int k = n / edge / edge - shells;
                    if (i == 0 && j == 0 && k == 0) {
                        return 0;
                    }
                    double term = 1 / Math.sqrt(i * i + j * j + k * k);
                    term *= weight(i, shells) * weight(j, shells) * weight(k, shells);
                    boolean odd = (i + j + k) % 2 == 1;
                    return odd ? term : -term;
                })
                .sum();
    }
}
