package matml.kit.plot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A picture of what a student's code does, drawn by {@code ./matml plot}: a method with a {@link Figure} as its only
 * parameter, in a class of {@code matml.plots.postNN}. It runs like a check that earns no points: linked with the
 * student's classes, in the child JVM, with a check's limits. What the figure holds when the method ends, or when
 * an unfinished or failing member ends it, is drawn on the axes that are named here.
 *
 * <pre>{@code
 * @Plot(
 *         exercise = "post01/trainer",
 *         title = "Three learning rates",
 *         text = "The training loss after each epoch.",
 *         x = @Axis(name = "epoch", from = 0, to = 60),
 *         y = @Axis(name = "training loss", unit = "eV²", from = 1, to = 100, scale = Scale.LOG))
 * void threeLearningRates(Figure figure) {
 *     figure.line("0.3", GradientDescentTrainer.train(x, y, 0.3, 60).lossPerEpoch());
 * }
 * }</pre>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Plot {
    /** Id of the exercise whose code it shows, {@code post01/trainer}. */
    String exercise();

    /** A few words. */
    String title();

    /** What is to be seen, in one or two sentences; read aloud in the place of the picture. */
    String text();

    /** The axis to the right. */
    Axis x();

    /** The axis upwards. */
    Axis y();
}
