/*
title: The energy is not in eV
task: 2
covers: P2.2
ask: Which unit has q q / r with charges in e and distances in Å?
point: A number without its unit agrees with another one only by chance.
tell: The factor COULOMB is missing: your result is in e²/Å. Multiply it by 14.399645 eV Å.
*/
final class MadelungSum {
    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        int[] reach = reach(FAR / splitting, reciprocalVectors(lattice));
        double sum = 0;
        for (int i = 0; i < charge.length; i++) {
            for (int j = 0; j < charge.length; j++) {
                double[] step = step(fractional[i], fractional[j]);
                sum += charge[i] * charge[j] * images(lattice, step, i == j, reach, splitting);
            }
        }
        return sum / 2;
    }
}
