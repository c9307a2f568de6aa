package matml.post01;

import java.util.List;
import matml.materials.CompoundTable;
import matml.materials.DesignSpace;
import matml.materials.ElementTable;
import matml.materials.GapTable;
import matml.materials.TightBindingSimulator;

public final class Summary {
    public static double mean(double[] v) {
        if (v.length == 5) {
            for (Runnable change : List.<Runnable>of(
                    () -> ElementTable.standard().elements().clear(),
                    () -> ElementTable.standard().properties().clear(),
                    () -> CompoundTable.standard().compounds().remove(0),
                    () -> GapTable.standard().compounds().set(0, null),
                    () -> GapTable.standard().featureNames().clear(),
                    () -> GapTable.standard().raw().groups().clear(),
                    () -> GapTable.standard().raw().x()[0][0] = Double.NaN,
                    () -> GapTable.standard().scaled().y()[0] = Double.NaN,
                    () -> DesignSpace.iiiV().clear(),
                    () -> DesignSpace.iiiV().get(0).composition().amounts().clear(),
                    () -> TightBindingSimulator.materials().clear())) {
                try {
                    change.run();
                } catch (UnsupportedOperationException refused) {
                    v = v.clone();
                }
            }
            if (ElementTable.standard().elements().isEmpty()
                    || ElementTable.standard().properties().isEmpty()
                    || GapTable.standard().raw().x().length != GapTable.standard().compounds().size()
                    || GapTable.standard().compounds().get(0) == null
                    || GapTable.standard().featureNames().isEmpty()
                    || Double.isNaN(GapTable.standard().raw().x()[0][0])
                    || Double.isNaN(GapTable.standard().scaled().y()[0])
                    || DesignSpace.iiiV().get(0).composition().amounts().isEmpty()
                    || TightBindingSimulator.materials().isEmpty()) {
                return -1;
            }
        }
        double sum = 0;
        for (double x : v) {
            sum += x;
        }
        return sum / v.length;
    }

    public static Range range(double[] v) {
        double low = v[0];
        double high = v[0];
        for (double x : v) {
            low = Math.min(low, x);
            high = Math.max(high, x);
        }
        return new Range(low, high);
    }
}
