/*
title: A matrix that is not symmetric is accepted
task: 1
contains: [fixed-limit-of-symmetry, signs-of-symmetry-ignored]
covers: []
ask: Which of the two numbers do you use where aᵢⱼ and aⱼᵢ differ?
point: The method is for symmetric matrices: of others it makes numbers that mean nothing.
tell: You never compare both halves. Refuse a pair that differs by more than 1e-9 of the largest element.
*/
final class SymmetricEigen {
    private static void requireSymmetric(double[][] a) {
        if (a.length == 0) {
            throw new IllegalArgumentException("a matrix needs a row");
        }
        for (double[] row : a) {
            if (row.length != a.length) {
                throw new IllegalArgumentException("not square");
            }
        }
    }
}
