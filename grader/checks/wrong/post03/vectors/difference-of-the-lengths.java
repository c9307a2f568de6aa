/*
title: The lengths of the two positions are subtracted
task: 5
covers: []
ask: How far apart are two points at the same distance from the origin, for your method?
point: Subtract the positions first, then measure: |a − b| is not |a| − |b|.
tell: You measure both points from the origin and subtract the lengths. Subtract the coordinates, then measure once.
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        requireSameLength(from, to);
        return Math.abs(fromOrigin(lattice, to) - fromOrigin(lattice, from));
    }

    private static double fromOrigin(double[][] lattice, double[] point) {
        requireSameLength(point, new double[lattice.length]);
        double[][] g = metric(lattice);
        double sum = 0;
        for (int i = 0; i < point.length; i++) {
            sum += point[i] * dot(g[i], point);
        }
        return Math.sqrt(sum);
    }
}
