/*
style: half of an arc tangent
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double difference = a[q][q] - a[p][p];
        if (a[p][q] == 0) {
            return new Rotation(1, 0);
        }
        double angle = Math.atan(a[p][q] / difference) / 2;
        return new Rotation(Math.cos(angle), Math.sin(angle));
    }
}
