package matml.kit.plot;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An axis: what it measures, in which unit, from where to where. It is the same for everybody's numbers, so that an empty
 * figure already shows what is asked and two runs can be compared by eye; what lies outside is counted and said.
 */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Axis {
    /** What it measures, {@code band gap}. */
    String name();

    /** Its unit as it stands behind the name, {@code eV}; empty for a plain number. */
    String unit() default "";

    /** The number at its beginning. */
    double from();

    /** The number at its end, above {@link #from()}. */
    double to();

    /** How numbers are laid out along it. */
    Scale scale() default Scale.LINEAR;
}
