package matml.post01;

import matml.materials.Composition;
import matml.materials.ElementTable;

public final class RuleBasedGap {

    private RuleBasedGap() {}

    public static boolean isInsulator(Composition c, ElementTable t) {
        int total = 0;
        int divisor = 0;
        for (String symbol : c.amounts().keySet()) {
            double amount = c.amounts().get(symbol);
            int count = (int) Math.round(amount);
            if (count != amount) {
                throw new IllegalArgumentException(amount + " atoms of " + symbol);
            }
            total += count * (t.get(symbol).outerS() + t.get(symbol).outerP());
            divisor = gcd(count, divisor);
        }
        // dividing at the end is the same as dividing every amount
        total /= divisor;
        return total > 0 && total % 8 == 0;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
