/*
style: a list
*/
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class BaselinePredictor {
    private static double median(double[] y) {
        List<Double> ordered = new ArrayList<>();
        for (double label : y) {
            ordered.add(label);
        }
        Collections.sort(ordered);
        int n = ordered.size();
        if (n % 2 != 0) {
            return ordered.get(n / 2);
        }
        return 0.5 * (ordered.get(n / 2) + ordered.get(n / 2 + 1));
    }
}
