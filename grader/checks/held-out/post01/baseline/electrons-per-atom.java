/*
style: an average over atoms one by one
*/
import java.util.Map;

final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        int tooMany = 0;
        for (Map.Entry<String, Double> part : c.amounts().entrySet()) {
            Element element = t.get(part.getKey());
            for (int atom = 0; atom < part.getValue(); atom++) {
                tooMany += element.outerS() + element.outerP() - 4;
            }
        }
        return tooMany == 0;
    }
}
