/*
style: a flag set while the electrons are added up
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
        boolean open = false;
        for (Map.Entry<String, Double> part : c.amounts().entrySet()) {
            Element element = t.get(part.getKey());
            open |= element.outerD() != 0;
            electrons += part.getValue() / divisor * (element.outerS() + element.outerP());
        }
        return !open && electrons >= 8 && electrons % 8 == 0;
    }
}
