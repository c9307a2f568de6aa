package matml.plots.post03;

import java.util.Arrays;
import matml.kit.plot.Axis;
import matml.kit.plot.Figure;
import matml.kit.plot.Plot;
import matml.post03.SymmetricEigen;

/** Figures of the eigenvalues of post 3: chains of equal orbitals, each coupled to its neighbours by -1. */
final class EigenPlots {
    @Plot(
            exercise = "post03/symmetric-eigen",
            title = "From a molecule to a band",
            text = "The energy levels of chains of 1 to 16 equal orbitals, each coupled to its neighbours. Every further"
                    + " orbital adds a level; all stay between -2 and 2 and fill this range ever more densely: a band.",
            x = @Axis(name = "orbitals in the chain", from = 0, to = 17),
            y = @Axis(name = "energy", unit = "|\u03b2|", from = -2.5, to = 2.5))
    void band(Figure figure) {
        figure.level("lower edge of the band", -2);
        figure.level("upper edge of the band", 2);
        double[] n = new double[136];
        double[] energy = new double[136];
        double[] last = {};
        int level = 0;
        for (int orbitals = 1; orbitals <= 16; orbitals++) {
            last = SymmetricEigen.jacobi(chain(orbitals)).values();
            for (int k = 0; k < orbitals; k++) {
                n[level] = orbitals;
                energy[level++] = last[k];
            }
        }
        figure.points("your levels", n, energy);
        figure.says("Your lowest level of 16 orbitals lies at %.3f.", last[0]);
    }

    @Plot(
            exercise = "post03/symmetric-eigen",
            title = "The lowest three states of a chain",
            text = "The eigenvectors of the lowest three energies of a chain of 20 orbitals, each with its sign chosen so"
                    + " that it starts upwards. They are standing waves with no, one and two nodes, like those of a"
                    + " particle in a box.",
            x = @Axis(name = "orbital", from = 0, to = 19),
            y = @Axis(name = "component of the eigenvector", from = -0.4, to = 0.4))
    void standingWaves(Figure figure) {
        double[][] vectors = SymmetricEigen.jacobi(chain(20)).vectors();
        for (int state = 0; state < 3; state++) {
            int column = state;
            double sign = Math.signum(vectors[0][state]);
            figure.line(
                    "your state " + state,
                    Arrays.stream(vectors).mapToDouble(row -> sign * row[column]).toArray());
        }
    }

    private static double[][] chain(int orbitals) {
        double[][] h = new double[orbitals][orbitals];
        for (int i = 1; i < orbitals; i++) {
            h[i][i - 1] = -1;
            h[i - 1][i] = -1;
        }
        return h;
    }
}
