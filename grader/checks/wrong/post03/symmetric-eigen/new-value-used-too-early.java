/*
title: The new value is used for the next one
task: 3
covers: []
ask: Which value of column p enters the new column q?
point: Both new values are made of both old ones. After the first assignment one of the old ones is gone.
tell: You overwrite the first element before you compute the second. Keep both old values in variables.
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double[][] turned = copy(a);
        Rotation j = between(a, p, q);
        for (double[] row : turned) {
            row[p] = j.c() * row[p] - j.s() * row[q];
            row[q] = j.s() * row[p] + j.c() * row[q];
        }
        for (int column = 0; column < a.length; column++) {
            turned[p][column] = j.c() * turned[p][column] - j.s() * turned[q][column];
            turned[q][column] = j.s() * turned[p][column] + j.c() * turned[q][column];
        }
        return turned;
    }
}
