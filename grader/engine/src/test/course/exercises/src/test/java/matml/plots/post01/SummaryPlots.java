package matml.plots.post01;

import java.util.List;
import matml.kit.plot.Axis;
import matml.kit.plot.Figure;
import matml.kit.plot.Plot;
import matml.kit.plot.Scale;
import matml.post01.Shift;
import matml.post01.Summary;

class SummaryPlots {
    @Plot(
            exercise = "post01/shift",
            title = "Values less their mean",
            text = "Three values, moved.",
            x = @Axis(name = "number", from = 0, to = 3),
            y = @Axis(name = "value", unit = "eV", from = -10, to = 10))
    void moved(Figure figure) {
        figure.points("given", new double[] {0, 1, 2}, new double[] {1, 2, 6}, List.of("a", "b", "c"));
        figure.line("yours", Shift.centred(new double[] {1, 2, 6}));
        figure.says("The first is %.1f.", Shift.centred(new double[] {1, 2, 6})[0]);
    }

    @Plot(
            exercise = "post01/summary",
            title = "The mean of more and more",
            text = "The mean of the first values.",
            x = @Axis(name = "values", from = 1, to = 4),
            y = @Axis(name = "mean", from = 0.1, to = 100, scale = Scale.LOG))
    void means(Figure figure) {
        double[] means = new double[3];
        for (int n = 1; n <= 3; n++) {
            means[n - 1] = Summary.mean(java.util.Arrays.copyOf(new double[] {1, 2, 6}, n));
        }
        figure.line("yours", new double[] {1, 2, 3}, means);
        figure.level("the range", Summary.range(new double[] {1, 2, 6}).high());
    }
}
