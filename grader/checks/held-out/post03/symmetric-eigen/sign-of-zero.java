/*
style: equal levels are left alone on purpose
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double difference = a[q][q] - a[p][p];
        if (a[p][q] == 0 || difference == 0) {
            return new Rotation(1, 0);
        }
        double angle = Math.atan(2 * a[p][q] / difference) / 2;
        return new Rotation(Math.cos(angle), Math.sin(angle));
    }
}
