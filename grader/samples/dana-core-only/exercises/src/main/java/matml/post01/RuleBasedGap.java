package matml.post01;

import matml.materials.Composition;
import matml.materials.ElementTable;

public final class RuleBasedGap {

    private RuleBasedGap() {}

    public static boolean isInsulator(Composition c, ElementTable t) {
        // try the largest divisor first
        for (int d = (int) c.total(); d > 0; d--) {
            int electrons = 0;
            boolean whole = true;
            for (String s : c.amounts().keySet()) {
                double a = c.amounts().get(s);
                if (a != Math.floor(a)) throw new IllegalArgumentException("amount of " + s + " is " + a);
                if ((int) a % d != 0) whole = false;
                electrons += (int) a / d * (t.get(s).outerS() + t.get(s).outerP());
            }
            if (whole) return electrons > 0 && electrons % 8 == 0;
        }
        return false;
    }
}
