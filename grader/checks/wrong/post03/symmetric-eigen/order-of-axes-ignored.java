/*
title: p may be above q
task: 2
covers: []
ask: Where does s stand in J, above the diagonal or below?
point: The text fixes p < q, so that everybody's J is the same.
tell: You refuse axes that do not exist and p equal to q, but not p > q. Refuse that as well.
*/
final class SymmetricEigen {
    private static void requireAxes(double[][] a, int p, int q) {
        if (p < 0 || q < 0 || p >= a.length || q >= a.length || p == q) {
            throw new IllegalArgumentException("no axes");
        }
    }
}
