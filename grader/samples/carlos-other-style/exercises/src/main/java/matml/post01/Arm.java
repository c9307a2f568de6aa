package matml.post01;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;

// One synthesis condition and what it has given so far.
final class Arm {
    private final DoubleSummaryStatistics rewards = new DoubleSummaryStatistics();

    static List<Arm> many(int number) {
        Require.that(number >= 1, "%d arms", number);
        return Stream.generate(Arm::new).limit(number).toList();
    }

    static Arm of(List<Arm> arms, int number) {
        Require.that(0 <= number && number < arms.size(), "no arm %d", number);
        return arms.get(number);
    }

    void reward(double r) {
        Require.that(!Double.isNaN(r), "NaN is no reward");
        rewards.accept(r);
    }

    double mean() {
        return rewards.getAverage(); // 0 if there is nothing yet
    }

    long count() {
        return rewards.getCount();
    }
}
