package matml.post01;

import java.math.BigInteger;
import java.util.function.ToLongFunction;
import matml.materials.Composition;
import matml.materials.Element;
import matml.materials.ElementTable;

public final class RuleBasedGap {
    private RuleBasedGap() {}

    public static boolean isInsulator(Composition c, ElementTable t) {
        Require.that(c.amounts().values().stream().allMatch(n -> n % 1 == 0), "%s is no formula unit", c);
        ToLongFunction<String> valence = symbol -> {
            Element e = t.get(symbol);
            return e.outerS() + e.outerP();
        };
        long unit = c.amounts().values().stream()
                .map(n -> BigInteger.valueOf(n.longValue()))
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .longValueExact();
        long electrons = c.amounts().entrySet().stream()
                .mapToLong(e -> e.getValue().longValue() / unit * valence.applyAsLong(e.getKey()))
                .sum();
        return electrons >= 8 && electrons % 8 == 0;
    }
}
