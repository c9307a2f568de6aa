/*
style: one balance of given and missing electrons
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        int balance = 0;
        boolean giver = false;
        for (String symbol : c.amounts().keySet()) {
            int outer = t.get(symbol).outerS() + t.get(symbol).outerP();
            giver |= outer == 1 || outer == 2 || outer == 3;
            balance += outer > 3 ? outer - 8 : outer;
        }
        return giver && balance == 0;
    }
}
