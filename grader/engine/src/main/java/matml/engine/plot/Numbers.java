package matml.engine.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import matml.engine.course.Course.Axis;
import matml.kit.plot.Scale;

/** Numbers as they stand at axes, in tables and in sentences, and where the marks of an axis go. */
final class Numbers {
    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final String MINUS = "\u2212";
    private static final int LARGE = 5;
    private static final int FEW_DECADES = 2;
    private static final double ALMOST = 1e-10;

    private Numbers() {}

    /** An axis' name and unit. */
    static String title(Axis axis) {
        return axis.unit().isEmpty() ? axis.name() : axis.name() + " (" + axis.unit() + ")";
    }

    /** At most four digits that count, without a power of ten where a reader needs none. */
    static String text(double number) {
        if (number == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(4)).stripTrailingZeros();
        int magnitude = rounded.precision() - rounded.scale() - 1;
        if (magnitude >= -4 && magnitude <= LARGE) {
            return rounded.toPlainString().replace("-", MINUS);
        }
        BigDecimal digits = rounded.movePointLeft(magnitude).stripTrailingZeros();
        String head = digits.abs().compareTo(BigDecimal.ONE) == 0
                ? digits.signum() < 0 ? MINUS : ""
                : digits.toPlainString().replace("-", MINUS) + " \u00d7 ";
        return head + "10" + superscript(magnitude);
    }

    private static String superscript(int power) {
        StringBuilder text = new StringBuilder(power < 0 ? "\u207b" : "");
        for (char digit : Integer.toString(Math.abs(power)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    /** Where an axis has marks: about so many. */
    static List<Double> ticks(Axis axis, int about) {
        return axis.scale() == Scale.LOG ? decades(axis, about) : steps(axis, about);
    }

    private static List<Double> steps(Axis axis, int about) {
        double rough = (axis.to() - axis.from()) / about;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * power;
        for (double each : new double[] {1, 2, 2.5, 5}) {
            if (each * power >= rough * (1 - ALMOST)) {
                step = each * power;
                break;
            }
        }
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(axis.from() / step - ALMOST);
        long last = (long) Math.floor(axis.to() / step + ALMOST);
        for (long i = first; i <= last; i++) {
            // What is almost 0, or 0.30000000000000004, is a matter of the multiplication.
            ticks.add(new BigDecimal(i * step).round(new MathContext(10)).doubleValue());
        }
        return ticks;
    }

    private static List<Double> decades(Axis axis, int about) {
        int first = (int) Math.ceil(Math.log10(axis.from()) - ALMOST);
        int last = (int) Math.floor(Math.log10(axis.to()) + ALMOST);
        int every = Math.max(1, (int) Math.ceil((last - first + 1.0) / (about + 1)));
        List<Double> ticks = new ArrayList<>();
        boolean few = last - first <= FEW_DECADES;
        for (int power = first - 1; power <= last; power++) {
            for (double digit : few ? new double[] {1, 2, 5} : new double[] {1}) {
                double tick = digit * Math.pow(10, power);
                boolean inside = tick >= axis.from() * (1 - ALMOST) && tick <= axis.to() * (1 + ALMOST);
                if (inside && (few || (power - first) % every == 0)) {
                    ticks.add(new BigDecimal(tick).round(new MathContext(10)).doubleValue());
                }
            }
        }
        return ticks;
    }

    /** Where a number lies on an axis: 0 at its beginning, 1 at its end. */
    static double place(Axis axis, double number) {
        return axis.scale() == Scale.LOG
                ? Math.log(number / axis.from()) / Math.log(axis.to() / axis.from())
                : (number - axis.from()) / (axis.to() - axis.from());
    }

    /** Whether an axis reaches so far. */
    static boolean isOn(Axis axis, double number) {
        double slack = (axis.to() - axis.from()) * ALMOST;
        return axis.scale() == Scale.LOG
                ? number >= axis.from() * (1 - ALMOST) && number <= axis.to() * (1 + ALMOST)
                : number >= axis.from() - slack && number <= axis.to() + slack;
    }
}
