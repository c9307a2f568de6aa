/*
style: twice the lower half, by Math.pow
*/
final class SymmetricEigen {
    public static double offDiagonalNorm(double[][] a) {
        requireSymmetric(a);
        double half = 0;
        for (int i = 1; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                half += Math.pow(a[i][j], 2);
            }
        }
        return 2 * half;
    }
}
