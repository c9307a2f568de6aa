package matml.post02;

import java.util.Locale;
import matml.Todo;
import matml.materials.IonicLatticeSimulator;

/**
 * Your first equation of state: nine calculations for each of sixteen salts, your fit, and what was measured. Given code,
 * nothing is to be written here: run {@link #main}.
 */
public final class FirstEos {
    /** The volumes that are calculated, as fractions of a first guess. */
    private static final double[] FRACTIONS = {0.90, 0.925, 0.95, 0.975, 1.0, 1.025, 1.05, 1.075, 1.10};

    private FirstEos() {}

    /**
     * The fit for one salt beside the measurement.
     *
     * @param salt such as "NaCl"
     * @param eos the fitted equation of state, per ion pair
     * @param calls how many energies the simulator has computed for it
     */
    public record Report(String salt, Eos eos, int calls) {
        /** Lattice constant of the cubic rock-salt cell in Angstrom; it holds four ion pairs. */
        public double latticeConstant() {
            return Math.cbrt(4 * eos.v0());
        }

        /** One line for people. */
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-5s a = %.3f Angstrom (measured %.3f)   B = %5.1f GPa (measured %5.1f)   B' = %.2f   E = %.2f eV"
                            + " (measured %.2f)",
                    salt,
                    latticeConstant(),
                    IonicLatticeSimulator.latticeConstant(salt),
                    BirchMurnaghan.bulkModulusGPa(eos),
                    IonicLatticeSimulator.bulkModulus(salt),
                    eos.b0p(),
                    eos.e0(),
                    IonicLatticeSimulator.measuredEnergy(salt));
        }
    }

    /**
     * Calculates nine energies of a salt and fits them.
     *
     * @param salt one of {@link IonicLatticeSimulator#salts()}
     * @throws Todo if one of your methods is still to be written
     */
    public static Report report(String salt) {
        IonicLatticeSimulator simulator = new IonicLatticeSimulator();
        double a = IonicLatticeSimulator.latticeConstant(salt);
        double guess = a * a * a / 4;
        double[] volumes = new double[FRACTIONS.length];
        double[] energies = new double[FRACTIONS.length];
        for (int i = 0; i < FRACTIONS.length; i++) {
            volumes[i] = FRACTIONS[i] * guess;
            energies[i] = simulator.energy(salt, volumes[i]);
        }
        return new Report(salt, BirchMurnaghan.fit(volumes, energies), simulator.calls());
    }

    /** Prints a line for each salt, or what is still open. */
    public static void main(String[] args) {
        try {
            int calls = 0;
            for (String salt : IonicLatticeSimulator.salts()) {
                Report report = report(salt);
                calls += report.calls();
                System.out.println(report);
            }
            System.out.println(
                    calls + " calculations. The simulator was made to reproduce the measured a and B, so what"
                            + " differs there is the error of the fit;");
            System.out.println("the energies it predicts, and they are off by a few percent.");
        } catch (Todo todo) {
            System.out.println(todo.getMessage() + " It belongs to the exercise post02/equation-of-state: finish that"
                    + " one, then run FirstEos again.");
        }
    }
}
