/*
style: streams and steps
*/
final class MadelungSum {
    public static double energy(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        if (Math.abs(java.util.Arrays.stream(charge).sum()) > 1e-9) {
            throw new IllegalArgumentException("not neutral");
        }
        double e = reciprocal(lattice, fractional, charge, splitting);
        e += realSpace(lattice, fractional, charge, splitting);
        double clouds = 0;
        for (double q : charge) {
            clouds += q * q * COULOMB * splitting / Math.sqrt(Math.PI);
        }
        double all = e - clouds;
        return all / fractional.length;
    }
}
