/*
idea: ions on faces count a quarter and all others fully
*/
final class MadelungSum {
    public static double rockSalt(int shells) {
        if (shells < 1) {
            throw new IllegalArgumentException("no shells");
        }
        double sum = 0;
        for (int i = -shells; i <= shells; i++) {
            for (int j = -shells; j <= shells; j++) {
                for (int k = -shells; k <= shells; k++) {
                    if (i != 0 || j != 0 || k != 0) {
                        double weight = Math.max(Math.abs(i), Math.max(Math.abs(j), Math.abs(k))) == shells ? 0.25 : 1;
                        sum += weight * sign(i + j + k) / Math.sqrt(i * i + j * j + k * k);
                    }
                }
            }
        }
        return sum;
    }
}
