package matml.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/**
 * One check: a JUnit test with a whole number of points that belongs to one task of its exercise. Its title is the
 * method's {@code @DisplayName}, a sentence that gives away neither inputs nor expected values.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
public @interface Check {
    /** The number of the task in the exercise's text ({@code ## 2. ...}). */
    int task();

    /** What passing is worth: at least 1. */
    int points() default 1;
}
