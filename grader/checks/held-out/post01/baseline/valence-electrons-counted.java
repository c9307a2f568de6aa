/*
style: a loop over the entries
*/
import java.util.Map;

final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        int divisor = 1;
        for (int d = 2; d <= c.total(); d++) {
            int candidate = d;
            if (c.amounts().values().stream().allMatch(amount -> amount % candidate == 0)) {
                divisor = d;
            }
        }
        double electrons = 0;
        for (Map.Entry<String, Double> part : c.amounts().entrySet()) {
            Element element = t.get(part.getKey());
            electrons += part.getValue() / divisor * element.valenceElectrons();
        }
        return electrons >= 8 && electrons % 8 == 0;
    }
}
