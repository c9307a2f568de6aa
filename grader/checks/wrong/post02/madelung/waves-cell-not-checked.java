/*
title: Nothing is refused
task: 3
covers: []
ask: What do you return for a cell without ions, or for a splitting of 0?
point: A method that accepts everything returns nonsense for nonsense.
tell: You check none of the arguments. Refuse no ions, lengths that differ, a splitting that is not above 0, and a
  flat cell.
*/
final class MadelungSum {
    private static double intensity(double[] multiples, double[][] fractional, double[] charge) {
        double cosines = 0;
        double sines = 0;
        for (int i = 0; i < Math.min(charge.length, fractional.length); i++) {
            double phase = 2 * Math.PI * dot(multiples, fractional[i]);
            cosines += charge[i] * Math.cos(phase);
            sines += charge[i] * Math.sin(phase);
        }
        return cosines * cosines + sines * sines;
    }

    public static double reciprocal(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        double[][] waves = reciprocalVectors(lattice);
        int[] reach = reach(2 * FAR * Math.abs(splitting), lattice);
        double sum = 0;
        for (int a = -reach[0]; a <= reach[0]; a++) {
            for (int b = -reach[1]; b <= reach[1]; b++) {
                for (int c = -reach[2]; c <= reach[2]; c++) {
                    if (a != 0 || b != 0 || c != 0) {
                        double[] multiples = {a, b, c};
                        double[] g = vector(waves, multiples);
                        double square = dot(g, g);
                        sum += damping(square, splitting) / square * intensity(multiples, fractional, charge);
                    }
                }
            }
        }
        return COULOMB * 2 * Math.PI / volume(lattice) * sum;
    }
}
