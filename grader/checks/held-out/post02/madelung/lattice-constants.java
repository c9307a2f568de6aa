/*
style: calls itself with the doubled number
*/
final class MadelungSum {
    public static double rockSalt(int shells) {
        if (shells < 1) {
            throw new IllegalArgumentException("no shells");
        }
        int half = 2 * shells;
        double sum = 0;
        for (int i = 0; i <= half; i++) {
            for (int j = 0; j <= half; j++) {
                for (int k = i == 0 && j == 0 ? 1 : 0; k <= half; k++) {
                    double share = weight(i, half) * weight(j, half) * weight(k, half);
                    share *= (i == 0 ? 1 : 2) * (j == 0 ? 1 : 2) * (k == 0 ? 1 : 2);
                    sum += share * sign(i + j + k) / Math.sqrt(i * i + j * j + k * k);
                }
            }
        }
        return sum;
    }
}
