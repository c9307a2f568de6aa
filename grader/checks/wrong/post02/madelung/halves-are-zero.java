/*
misconception: last-shell-left-out
task: 1
covers: []
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
                        double weight = (Math.abs(i) == shells ? 1 / 2 : 1)
                                * (Math.abs(j) == shells ? 1 / 2 : 1)
                                * (Math.abs(k) == shells ? 1 / 2 : 1);
                        sum += weight * sign(i + j + k) / Math.sqrt(i * i + j * j + k * k);
                    }
                }
            }
        }
        return sum;
    }
}
