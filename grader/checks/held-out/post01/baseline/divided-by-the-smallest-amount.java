/*
style: the smallest amount of a stream
*/
import java.util.Collections;
import java.util.Map;

final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        double smallest = Collections.min(c.amounts().values());
        double electrons = 0;
        for (Map.Entry<String, Double> part : c.amounts().entrySet()) {
            Element element = t.get(part.getKey());
            electrons += part.getValue() / smallest * (element.outerS() + element.outerP());
        }
        return electrons >= 8 && electrons % 8 == 0;
    }
}
