/*
style: a loop over the entries
*/
import java.util.Map;

final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        int half = c.amounts().values().stream().allMatch(amount -> amount % 2 == 0) ? 2 : 1;
        double electrons = 0;
        for (Map.Entry<String, Double> part : c.amounts().entrySet()) {
            Element element = t.get(part.getKey());
            electrons += part.getValue() / half * (element.outerS() + element.outerP());
        }
        return electrons >= 8 && electrons % 8 == 0;
    }
}
