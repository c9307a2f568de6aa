/*
style: a sorted list, anonymous helper objects, every divisor tried, exceptions of the table passed on, null refused early
*/
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

final class BaselinePredictor {
    public static BaselinePredictor fit(double[] y, Kind kind) {
        Objects.requireNonNull(kind);
        List<Double> sorted = new ArrayList<>();
        for (double label : y) {
            sorted.add(label);
        }
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("labels are missing");
        }
        sorted.sort(Collections.reverseOrder());
        if (kind.equals(Kind.MEDIAN)) {
            while (sorted.size() > 2) {
                sorted.remove(sorted.size() - 1);
                sorted.remove(0);
            }
        }
        double sum = 0;
        for (double label : sorted) {
            sum = sum + label / sorted.size();
        }
        return new BaselinePredictor(sum);
    }
}

final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        int largest = (int) c.total();
        for (int divisor = largest; divisor >= 1; divisor--) {
            int electrons = 0;
            boolean divides = true;
            for (var part : c.amounts().entrySet()) {
                int amount = part.getValue().intValue();
                Element element = t.get(part.getKey());
                divides = divides && amount % divisor == 0;
                electrons += amount / divisor * element.outerS();
                electrons += amount / divisor * element.outerP();
            }
            if (divides) {
                return electrons > 7 && (electrons & 7) == 0;
            }
        }
        throw new IllegalArgumentException("no whole amounts");
    }
}

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        double reference = Losses.mae(actual, baseline);
        return (reference - Losses.mae(actual, model)) / reference;
    }
}
