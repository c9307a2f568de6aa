/*
style: unit vectors first
*/
final class Vectors {
    public static double[][] metric(double[][] lattice) {
        double[][] units = new double[lattice.length][];
        for (int i = 0; i < units.length; i++) {
            double length = Math.sqrt(dot(lattice[i], lattice[i]));
            units[i] = axpy(1 / length, lattice[i], new double[lattice[i].length]);
        }
        double[][] g = new double[units.length][units.length];
        for (int i = 0; i < units.length; i++) {
            for (int j = 0; j < units.length; j++) {
                g[i][j] = dot(units[i], units[j]);
            }
        }
        return g;
    }
}
