/*
style: a fixed number of cells, ions that are there
*/
final class MadelungSum {
    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        int ions = Math.min(charge.length, fractional.length);
        int[] twelve = {12, 12, 12};
        double sum = 0;
        for (int i = 0; i < ions; i++) {
            for (int j = 0; j <= i; j++) {
                double half = i == j ? 0.5 : 1;
                double each = images(lattice, step(fractional[j], fractional[i]), i == j, twelve, splitting);
                sum += half * charge[j] * charge[i] * each;
            }
        }
        return COULOMB * sum;
    }
}
