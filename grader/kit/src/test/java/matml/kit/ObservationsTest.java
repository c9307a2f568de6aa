package matml.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import matml.Todo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationsTest {
    private final Observations see = new Observations("check", 7);

    @AfterEach
    void forget() {
        Todo.forget();
    }

    @Test
    void nanIsNeverCloseToAnything() {
        see.situation("a").number("x", () -> Double.NaN).is(1);
        see.situation("b").number("x", () -> Double.NaN).is(Double.NaN);
        see.situation("c").numbers("x", () -> new double[] {1, Double.NaN}).are(1, Double.NaN);
        see.situation("d").number("x", () -> Double.POSITIVE_INFINITY).is(Double.POSITIVE_INFINITY);

        assertThat(see.seen()).noneMatch(Observation::ok);
    }

    @Test
    void nanAndInfinityCanBeAskedFor() {
        see.situation("a").number("x", () -> Double.NaN).isNaN();
        see.situation("b").number("x", () -> Double.POSITIVE_INFINITY).isInfinite();

        assertThat(see.seen()).allMatch(Observation::ok);
    }

    @Test
    void wrongNumberOfValuesComesBeforeWrongValues() {
        see.situation("a").numbers("x", () -> new double[] {9}).are(1, 2);

        assertThat(see.seen().get(0).deviation().words()).isEqualTo("x has the wrong number of values: 1 instead of 2");
    }

    @Test
    void nullIsADeviationNotACrash() {
        see.situation("a").numbers("x", () -> null).are(1, 2);
        see.situation("b").word("x", () -> null).is("always");

        assertThat(see.seen()).extracting(Observation::word).containsExactly("null", "null");
        assertThat(see.seen()).noneMatch(Observation::ok);
    }

    @Test
    void changedInputIsSeenOnceAndPutBack() {
        double[][] rows = {{1, 2}, {3}};
        Situation situation = see.situation("a").given("rows", rows);
        for (int i = 0; i < 2; i++) {
            situation
                    .number("x", () -> {
                        rows[1][0] = 99;
                        rows[0] = null;
                        return 1;
                    })
                    .is(1);
        }

        assertThat(rows).isDeepEqualTo(new double[][] {{1, 2}, {3}});
        assertThat(see.seen().stream().filter(seen -> !seen.ok()))
                .singleElement()
                .satisfies(seen -> assertThat(seen.word()).isEqualTo("changed: rows"));
    }

    @Test
    void refusalIsIllegalArgumentOrNullPointer() {
        see.situation("a").refuses("a", () -> {
            throw new IllegalArgumentException();
        });
        see.situation("b").refuses("b", () -> {
            throw new NullPointerException();
        });
        see.situation("c").refuses("c", () -> {});
        see.situation("d").refuses("d", () -> {
            throw new ArrayIndexOutOfBoundsException(3);
        });

        assertThat(see.seen()).extracting(Observation::ok).containsExactly(true, true, false, false);
        assertThat(see.seen())
                .extracting(Observation::word)
                .containsExactly("refused", "refused", "accepted", "threw ArrayIndexOutOfBoundsException");
    }

    @Test
    void exceptionsOfStudentsOwnAreNamedByTheirJdkType() {
        class Mine extends IllegalStateException {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalStateException("hostile");
            }
        }
        see.situation("a")
                .number("x", () -> {
                    throw new Mine();
                })
                .is(1);

        assertThat(see.seen().get(0).word()).isEqualTo("threw IllegalStateException");
        assertThat(see.seen().get(0).deviation().actual()).isEqualTo("IllegalStateException");
    }

    @Test
    void endlessRecursionIsAWord() {
        see.situation("a").number("x", () -> recurse(0)).is(1);

        assertThat(see.seen().get(0).word()).isEqualTo("called itself without end");
    }

    @Test
    void unfinishedMemberAndMisfitEndTheCheck() {
        assertThatThrownBy(() -> see.situation("a").number("x", () -> {
                    throw new Todo("A.b");
                }))
                .isInstanceOf(Todo.class);
        assertThatThrownBy(() -> see.situation("a").refuses("x", () -> {
                    throw new NoSuchMethodError();
                }))
                .isInstanceOf(NoSuchMethodError.class);
    }

    @Test
    void propertiesFoldOverSeeds() throws Throwable {
        assertThat(Observations.often(25, seed -> seed > 0)).isEqualTo("always");
        assertThat(Observations.often(25, seed -> seed > 24)).isEqualTo("sometimes");
        assertThat(Observations.often(25, seed -> seed > 25)).isEqualTo("never");
    }

    @Test
    void randomDependsOnSeedCheckAndPurpose() {
        long value = see.random("a").nextLong();
        assertThat(new Observations("check", 7).random("a").nextLong()).isEqualTo(value);
        assertThat(new Observations("check", 8).random("a").nextLong()).isNotEqualTo(value);
        assertThat(new Observations("other", 7).random("a").nextLong()).isNotEqualTo(value);
        assertThat(see.random("b").nextLong()).isNotEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "2.0, -2.0, x has the wrong sign",
        "2.0, 4.0, x is twice what it should be",
        "2.0, 1.0, x is half of what it should be",
        "2.0, 0.0, x is zero and should not be",
        "2.0, 3.0, x differs from the expected value: too large",
        "2.0, 1.9, x differs from the expected value: too small",
        "2.0, Infinity, x is infinite",
        "2.0, NaN, 'x is NaN, not a number'",
    })
    void relationsHaveWordsWithoutValues(double expected, double actual, String words) {
        assertThat(Relation.words("x", expected, actual, Tolerance.SUMS)).isEqualTo(words);
    }

    @Test
    void nearMissNamesItsDigits() {
        assertThat(Relation.words("x", 2, 2.0000001, Tolerance.SUMS)).startsWith("x is correct to about 7 digits");
        assertThat(Relation.text(2, 2.0000001)).contains("correct to about 7 digits");
    }

    private static double recurse(int depth) {
        return recurse(depth + 1) + 1;
    }
}
