package matml.engine.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A diagnosis")
class DiagnosticianTest {
    /** Losses: three tasks, of which the third may build on the first. */
    private static Lab losses() {
        return new Lab()
                .sees(1, "mse/five rows/mse", 0.5375)
                .sees(1, "mse/one row/mse", 0.5625)
                .sees(1, "mse/rows twice/mse", 0.5375)
                .sees(1, "mseRefuses/fewer/call", "refused")
                .sees(1, "mseRefuses/none/call", "refused")
                .sees(2, "mae/five rows/mae", 0.65)
                .sees(2, "mae/one row/mae", 0.75)
                .sees(3, "rmse/five rows/rmse", 0.7331439149)
                .sees(3, "rmse/one row/rmse", 0.75)
                .form("sum", 1, SUM)
                .form("n-1", 1, N_MINUS_1)
                .form("squares missing", 1, p -> p.shows("mse/five rows/mse", 0.25)
                        .shows("mse/one row/mse", -0.75)
                        .shows("mse/rows twice/mse", 0.25)
                        .shows("rmse/five rows/rmse", 0.5)
                        .shows("rmse/one row/rmse", Double.NaN))
                .form("lengths", 1, p -> p.shows("mseRefuses/fewer/call", "accepted"))
                .form("abs missing", 2, ABS_MISSING)
                .form("mae sum", 2, p -> p.shows("mae/five rows/mae", 3.25))
                .form("root inside", 3, p -> p.shows("rmse/five rows/rmse", 0.65));
    }

    private static final Consumer<Lab.Program> SUM = p -> p.shows("mse/five rows/mse", 2.6875)
            .shows("mse/rows twice/mse", 5.375)
            .shows("rmse/five rows/rmse", 1.6393596311)
            .follows("rmse", 1);

    private static final Consumer<Lab.Program> N_MINUS_1 = p -> p.shows("mse/five rows/mse", 0.671875)
            .shows("mse/one row/mse", Double.POSITIVE_INFINITY)
            .shows("mse/rows twice/mse", 0.5972222222)
            .shows("rmse/five rows/rmse", 0.8196798156)
            .shows("rmse/one row/rmse", Double.POSITIVE_INFINITY)
            .follows("rmse", 1);

    private static final Consumer<Lab.Program> ABS_MISSING =
            p -> p.shows("mae/five rows/mae", 0.15).shows("mae/one row/mae", -0.75);

    private static Consumer<Lab.Program> both(Consumer<Lab.Program> one, Consumer<Lab.Program> other) {
        return one.andThen(other);
    }

    @Test
    void aCorrectProgramGetsNothing() {
        assertThat(losses().names(p -> {})).isEmpty();
    }

    @Test
    void everyWrongSolutionIsNamedAlone() {
        Corpus corpus = losses().corpus();
        for (Form form : corpus.forms()) {
            assertThat(Lab.names(Diagnostician.diagnose(corpus, form.runs())))
                    .containsExactly(form.task() + ": " + form.misconception());
        }
    }

    @Test
    @DisplayName("recognises the mistake in another style: rmse does not call mse, one input is refused as well")
    void sameMistakeInAnotherStyle() {
        List<Named> named = losses().diagnose(p -> p.shows("mse/five rows/mse", 2.6875 * (1 + 1e-13))
                .shows("mse/rows twice/mse", 5.375)
                .shows("mseRefuses/none/call", "accepted"));

        assertThat(Lab.names(named)).containsExactly("1: sum");
        assertThat(named.get(0).certain()).isTrue();
        assertThat(named.get(0).bits()).isGreaterThan(10);
    }

    @Test
    void anUnlistedIdeaStaysSilent() {
        assertThat(losses().names(p -> p.shows("mse/five rows/mse", 0.123)
                        .shows("mse/one row/mse", 0.456)
                        .shows("mse/rows twice/mse", 0.789)))
                .isEmpty();
        assertThat(losses().names(p -> p.shows("rmse/five rows/rmse", 0.123))).isEmpty();
    }

    @Test
    void trivialNumbersAreNoRecognition() {
        assertThat(losses().names(p -> p.shows("mse/five rows/mse", 0.0)
                        .shows("mse/one row/mse", Double.POSITIVE_INFINITY)
                        .shows("mse/rows twice/mse", 0.0)))
                .isEmpty();
    }

    @Test
    void mistakesInTwoTasksAreBothNamed() {
        assertThat(losses().names(both(SUM, ABS_MISSING))).containsExactly("1: sum", "2: abs missing");
    }

    @Test
    void mistakesInThreeTasksAreAllNamed() {
        assertThat(losses().names(both(ABS_MISSING, p -> p.shows("mseRefuses/fewer/call", "accepted")
                        .shows("rmse/five rows/rmse", 0.65))))
                .containsExactly("1: lengths", "2: abs missing", "3: root inside");
    }

    @Test
    void twoMistakesInOneTaskAreBothNamed() {
        assertThat(losses().names(both(N_MINUS_1, p -> p.shows("mseRefuses/fewer/call", "accepted"))))
                .contains("1: n-1")
                .allMatch(name -> name.equals("1: n-1") || name.equals("1: lengths"));

        Lab lab = losses().form("one row refused", 1, p -> p.shows("mse/one row/mse", "threw X"))
                .form("rows cached", 1, p -> p.shows("mse/rows twice/mse", 0.777));
        assertThat(lab.names(p -> p.shows("mse/five rows/mse", 2.6875)
                        .shows("mse/rows twice/mse", 5.375)
                        .shows("mse/one row/mse", "threw X")))
                .contains("1: sum");
        assertThat(lab.names(both(
                        p -> p.shows("mseRefuses/fewer/call", "accepted"), p -> p.shows("mse/rows twice/mse", 0.777))))
                .contains("1: rows cached");
    }

    @Test
    @DisplayName("two mistakes in one task that do not meet, each with numbers of its own")
    void pairInOneTask() {
        Lab lab = new Lab();
        for (int i = 0; i < 6; i++) {
            lab.sees(1, "check/s" + i + "/value", 10.0 + i);
        }
        lab.form("even", 1, p -> p.shows("check/s0/value", 20.5).shows("check/s2/value", 22.5))
                .form("odd", 1, p -> p.shows("check/s1/value", 31.5).shows("check/s3/value", 33.5))
                .form("rest", 1, p -> p.shows("check/s4/value", 44.5).shows("check/s5/value", 45.5));

        List<Named> named = lab.diagnose(p -> p.shows("check/s0/value", 20.5)
                .shows("check/s2/value", 22.5)
                .shows("check/s1/value", 31.5)
                .shows("check/s3/value", 33.5));

        assertThat(Lab.names(named)).containsExactly("1: even", "1: odd");
        assertThat(named).allMatch(Named::certain);
    }

    @Test
    void pairsMustNotLeaveAnythingOver() {
        Lab lab = new Lab();
        for (int i = 0; i < 6; i++) {
            lab.sees(1, "check/s" + i + "/value", "fine");
        }
        lab.form("even", 1, p -> p.shows("check/s0/value", "bad").shows("check/s2/value", "bad"))
                .form("odd", 1, p -> p.shows("check/s1/value", "bad").shows("check/s3/value", "bad"));

        assertThat(lab.names(p -> p.shows("check/s0/value", "bad").shows("check/s1/value", "bad")))
                .isEmpty();
    }

    @Test
    void whatEverybodyBreaksIsWorthNothing() {
        Lab lab = new Lab().sees(1, "a/common/word", "fine");
        for (int i = 0; i < 6; i++) {
            lab.sees(1, "a/own" + i + "/word", "fine");
        }
        for (int i = 0; i < 6; i++) {
            int own = i;
            lab.form("m" + i, 1, p -> p.shows("a/common/word", "bad").shows("a/own" + own + "/word", "odd"));
        }
        assertThat(lab.names(p -> p.shows("a/common/word", "bad"))).isEmpty();
        assertThat(lab.names(p -> p.shows("a/common/word", "bad").shows("a/own3/word", "odd")))
                .containsExactly("1: m3");
        assertThat(lab.names(p -> p.shows("a/common/word", "bad").shows("a/own3/word", "other")))
                .isEmpty();
    }

    @Test
    void equallyGoodCandidatesAreNotNamed() {
        Lab lab = losses().form("total", 1, SUM);

        assertThat(lab.corpus().coincidences()).hasSize(1);
        assertThat(lab.names(SUM)).isEmpty();
        assertThat(lab.names(both(SUM, ABS_MISSING))).containsExactly("2: abs missing");
    }

    @Test
    void anAmbiguousTaskFollowsTheClearOne() {
        Lab lab = new Lab()
                .sees(1, "first/s/value", 2.5)
                .sees(1, "first/t/value", 3.5)
                .sees(2, "second/s/value", 4.5)
                .form("a", 1, p -> p.shows("first/s/value", 7.5).shows("second/s/value", 9.5))
                .form("b", 1, p -> p.shows("first/t/value", 8.5).shows("second/s/value", 9.5));

        assertThat(lab.names(p -> p.shows("first/s/value", 7.5).shows("second/s/value", 9.5)))
                .containsExactly("1: a");
        assertThat(lab.names(p -> p.shows("second/s/value", 9.5))).isEmpty();
    }

    @Test
    void formsOfOneMisconceptionDoNotCompete() {
        Lab lab = losses().form("sum", "stream", 1, SUM)
                .form("sum", "in float", 1, p -> p.shows("mse/five rows/mse", 2.68750012)
                        .shows("mse/one row/mse", 0.56250003)
                        .shows("mse/rows twice/mse", 5.37500031));
        Corpus corpus = lab.corpus();

        assertThat(corpus.coincidences()).isEmpty();
        for (Form form : corpus.forms()) {
            assertThat(Lab.names(Diagnostician.diagnose(corpus, form.runs())))
                    .containsExactly(form.task() + ": " + form.misconception());
        }
        assertThat(lab.diagnose(SUM)).allMatch(Named::certain);
    }

    @Test
    @DisplayName("one misconception made in two tasks is told in both")
    void oneMisconceptionAtHomeInTwoTasks() {
        Lab lab = losses().form("sum", "in mae", 2, p -> p.shows("mae/five rows/mae", 3.26));

        assertThat(lab.names(both(SUM, p -> p.shows("mae/five rows/mae", 3.26))))
                .containsExactly("1: sum", "2: sum");
        assertThat(lab.names(p -> p.shows("mae/five rows/mae", 3.26))).containsExactly("2: sum");
    }

    @Test
    @DisplayName("a consequence without its cause is told where it is seen")
    void consequenceWithoutCause() {
        assertThat(losses().names(p -> p.shows("rmse/five rows/rmse", 1.6393596311)))
                .containsExactly("3: sum");
    }

    @Test
    void theOrderOfFormsRunsAndObservationsDoesNotMatter() {
        Lab lab = losses();
        List<CheckRun> student = new ArrayList<>(lab.runs(both(SUM, ABS_MISSING)));
        List<Named> expected = Diagnostician.diagnose(lab.corpus(), student);
        assertThat(expected).hasSize(2);

        List<Form> forms = new ArrayList<>(lab.forms());
        for (int i = 0; i < 5; i++) {
            Collections.rotate(forms, 1);
            Collections.reverse(student);
            Collections.rotate(student, 2);
            assertThat(Diagnostician.diagnose(Corpus.of(forms, lab.runs(p -> {})), student))
                    .isEqualTo(expected);
        }
    }

    @Test
    void seededSituationsTakeNoPart() {
        Lab lab = losses().sees(1, "random/seeded rows/mse", 3.0);

        assertThat(lab.names(both(SUM, p -> p.shows("random/seeded rows/mse", 17.0))))
                .containsExactly("1: sum");
        assertThat(lab.names(p -> p.shows("random/seeded rows/mse", 17.0))).isEmpty();
    }

    @Test
    void valuesOfRightObservationsAreAMatterOfStyle() {
        assertThat(losses().names(both(SUM, p -> p.showsAsRight("mseRefuses/fewer/call", "refused politely"))))
                .containsExactly("1: sum");
    }

    @Test
    void withoutAReferenceTheCorpusTeachesItself() {
        Lab lab = losses();
        Corpus corpus = Corpus.of(lab.forms());
        for (Form form : corpus.forms()) {
            assertThat(Lab.names(Diagnostician.diagnose(corpus, form.runs())))
                    .containsExactly(form.task() + ": " + form.misconception());
        }
    }

    @Test
    void anEmptyCorpusIsSilent() {
        assertThat(Diagnostician.diagnose(Corpus.of(List.of()), losses().runs(SUM)))
                .isEmpty();
        assertThat(Diagnostician.diagnose(losses().corpus(), List.of())).isEmpty();
    }

    @Nested
    @DisplayName("with follow-through")
    class FollowThrough {
        /** Training with the sign of the gradient wrong is bit for bit training with plus for minus in the step. */
        private final Lab training = new Lab()
                .sees(1, "gradient/a/gradient", new double[] {0.25, -1.5})
                .sees(1, "gradient/b/gradient", new double[] {2.25, 0.5})
                .sees(2, "train/one epoch/weights", new double[] {0.125, 0.75})
                .sees(2, "train/ten epochs/weights", new double[] {0.3, 0.8})
                .form("bias forgotten", 1, p -> p.shows("gradient/a/gradient", new double[] {0.25, 0}))
                .form("plus", 2, p -> p.shows("train/one epoch/weights", new double[] {-0.125, -0.75})
                        .shows("train/ten epochs/weights", new double[] {-3.5, -8.25}))
                .form("rate squared", 2, p -> p.shows("train/one epoch/weights", new double[] {0.01, 0.07})
                        .shows("train/ten epochs/weights", new double[] {0.1, 0.7}));

        private final Consumer<Lab.Program> negated = p -> p.shows("gradient/a/gradient", new double[] {-0.25, 1.5})
                .shows("gradient/b/gradient", new double[] {-2.25, -0.5})
                .shows("train/one epoch/weights", new double[] {-0.125, -0.75})
                .shows("train/ten epochs/weights", new double[] {-3.5, -8.25});

        @Test
        @DisplayName("failure case 1: an unlisted gradient mistake is not blamed on the step")
        void trainingIsNotBlamed() {
            assertThat(training.names(both(negated, p -> p.follows("train", 1))))
                    .isEmpty();
            assertThat(training.names(negated)).containsExactly("2: plus");
        }

        @Test
        void onceListedTheCauseIsNamedAndTheConsequenceIsNot() {
            training.form("negated", 1, both(negated, p -> p.follows("train", 1)));

            assertThat(training.names(both(negated, p -> p.follows("train", 1))))
                    .containsExactly("1: negated");
            assertThat(training.names(negated)).containsExactly("1: negated");
        }

        @Test
        @DisplayName("with a right gradient it is the step, whatever else would train alike")
        void homeDecidesBetweenEqualConsequences() {
            training.form("negated", 1, negated);

            assertThat(training.names(p -> p.shows("train/one epoch/weights", new double[] {-0.125, -0.75})
                            .shows("train/ten epochs/weights", new double[] {-3.5, -8.25})))
                    .containsExactly("2: plus");
        }

        @Test
        void aMistakeOfItsOwnIsNamedBesideTheEarlierOne() {
            assertThat(training.names(p -> p.shows("gradient/a/gradient", new double[] {0.25, 0})
                            .shows("train/one epoch/weights", new double[] {-0.125, -0.75})
                            .shows("train/ten epochs/weights", new double[] {-3.5, -8.25})))
                    .containsExactly("1: bias forgotten", "2: plus");
        }
    }

    @Nested
    @DisplayName("by complete match")
    class CompleteMatch {
        @Test
        void aTaskWithOneSituationAndOneForm() {
            Lab lab = new Lab().sees(1, "check/s/word", "fine").form("a", 1, p -> p.shows("check/s/word", "bad"));

            List<Named> named = lab.diagnose(p -> p.shows("check/s/word", "bad"));

            assertThat(Lab.names(named)).containsExactly("1: a");
            assertThat(named.get(0).certain()).isFalse();
            assertThat(lab.names(p -> p.shows("check/s/word", "odd"))).isEmpty();
        }

        @Test
        void oneSituationInWhichManyFormsShowDifferentWords() {
            Lab lab = new Lab().sees(1, "check/s/word", "fine").sees(1, "check/t/word", "fine");
            for (int i = 0; i < 5; i++) {
                String word = "bad " + i;
                lab.form("m" + i, 1, p -> p.shows("check/s/word", word));
            }
            for (int i = 0; i < 5; i++) {
                String word = "bad " + i;
                assertThat(lab.names(p -> p.shows("check/s/word", word))).containsExactly("1: m" + i);
            }
            assertThat(lab.names(p -> p.shows("check/s/word", "bad as never before")))
                    .isEmpty();
        }

        @Test
        @DisplayName("the part is named although the whole shows it as well, and the whole alone")
        void partsAndWholes() {
            Lab lab = new Lab()
                    .sees(1, "check/s/word", "fine")
                    .sees(1, "check/t/word", "fine")
                    .form("part", 1, p -> p.shows("check/s/word", "bad"))
                    .form("other", 1, p -> p.shows("check/t/word", "bad"))
                    .form("whole", 1, p -> p.shows("check/s/word", "bad").shows("check/t/word", "bad"));

            assertThat(lab.names(p -> p.shows("check/s/word", "bad"))).containsExactly("1: part");
            assertThat(lab.names(p -> p.shows("check/t/word", "bad"))).containsExactly("1: other");
            assertThat(lab.names(p -> p.shows("check/s/word", "bad").shows("check/t/word", "bad")))
                    .containsExactly("1: whole");
        }

        @Test
        @DisplayName("numbers that differ in the eighth digit only: the exact one is meant")
        void nearAndExact() {
            Lab lab = new Lab()
                    .sees(1, "check/s/number", 2.0)
                    .form("exact", 1, p -> p.shows("check/s/number", 7.5))
                    .form("near", 1, p -> p.shows("check/s/number", 7.50000001));

            assertThat(lab.names(p -> p.shows("check/s/number", 7.5))).containsExactly("1: exact");
            assertThat(lab.names(p -> p.shows("check/s/number", 7.50000001))).containsExactly("1: near");
            assertThat(lab.names(p -> p.shows("check/s/number", 7.500000005))).isEmpty();
        }

        @Test
        void doesNotAddASecondNameToAClearOne() {
            Lab lab = new Lab()
                    .sees(1, "first/s/value", 2.5)
                    .sees(2, "second/s/word", "fine")
                    .sees(2, "second/t/word", "fine")
                    .form("clear", 1, p -> p.shows("first/s/value", 7.5)
                            .shows("second/s/word", "bad")
                            .shows("second/t/word", "bad"))
                    .form("own", 2, p -> p.shows("second/s/word", "bad"))
                    .form("third", 2, p -> p.shows("second/t/word", "odd"));

            assertThat(lab.names(p -> p.shows("first/s/value", 7.5)
                            .shows("second/s/word", "bad")
                            .shows("second/t/word", "bad")))
                    .containsExactly("1: clear");
        }
    }

    @Nested
    @DisplayName("of a run that ended early")
    class PartialRuns {
        @Test
        void whatWasNotSeenIsUnknown() {
            assertThat(losses().names(p -> p.shows("mse/five rows/mse", 2.6875)
                            .lacks("mse/one row")
                            .lacks("mse/rows twice")
                            .lacks("mseRefuses")
                            .lacks("mae")
                            .lacks("rmse")))
                    .containsExactly("1: sum");
        }

        @Test
        @DisplayName("a right number does not become a wrong one because the check ended after it")
        void unseenIsNotRight() {
            Lab lab = losses();
            double whole = lab.diagnose(p -> p.shows("mse/five rows/mse", 2.6875))
                    .get(0)
                    .bits();
            double cut = lab.diagnose(p -> p.shows("mse/five rows/mse", 2.6875)
                            .lacks("mse/one row")
                            .lacks("mse/rows twice"))
                    .get(0)
                    .bits();

            assertThat(cut).isGreaterThan(whole);
        }

        @Test
        void aWordInAPartialRunIsTooLittle() {
            assertThat(losses().names(p -> p.shows("mseRefuses/fewer/call", "accepted")
                            .lacks("mseRefuses/none")
                            .lacks("mse")))
                    .isEmpty();
        }

        @Test
        void aSituationSeenInPartIsComparedInPart() {
            Lab lab = new Lab()
                    .sees(1, "check/s/one", 2.0)
                    .sees(1, "check/s/two", 3.0)
                    .sees(1, "check/t/one", 4.0)
                    .form("a", 1, p -> p.shows("check/s/one", 7.5).shows("check/s/two", 8.5))
                    .form("b", 1, p -> p.shows("check/s/one", 7.6).shows("check/s/two", 8.5));

            assertThat(lab.names(p ->
                            p.shows("check/s/one", 7.5).lacks("check/s/two").lacks("check/t")))
                    .containsExactly("1: a");
            assertThat(lab.names(p -> p.shows("check/s/one", 7.5))).isEmpty();
        }

        @Test
        void notAttemptedMeansNothing() {
            assertThat(losses().names(p -> p.lacks("mse/five rows")
                            .lacks("mse/one row")
                            .lacks("mse/rows twice")
                            .lacks("mseRefuses")))
                    .isEmpty();
        }

        @Test
        void aCheckThatDoesNotEndIsAMistakeLikeAnyOther() {
            Consumer<Lab.Program> hangs = p -> p.shows("mse/the check/end", "did not end")
                    .lacks("mse/one row")
                    .lacks("mse/rows twice");
            Lab lab = losses().form("endless loop", 1, hangs);

            assertThat(lab.names(hangs)).containsExactly("1: endless loop");
            // It ended somewhere else, or did something wrong before.
            assertThat(lab.names(both(hangs, p -> p.shows("mse/five rows/mse", 0.123))))
                    .isEmpty();
            for (Form form : lab.forms()) {
                assertThat(Lab.names(Diagnostician.diagnose(lab.corpus(), form.runs())))
                        .containsExactly(form.task() + ": " + form.misconception());
            }
        }

        @Test
        void anEventOfTheStudentsOwnIsLeftOver() {
            assertThat(losses().names(p -> p.shows("mse/the check/end", "did not end")))
                    .isEmpty();
            assertThat(losses().names(p -> p.shows("mseRefuses/fewer/call", "accepted")))
                    .containsExactly("1: lengths");
            // Known words, but something the corpus has never seen beside them.
            assertThat(losses().names(p -> p.shows("mseRefuses/fewer/call", "accepted")
                            .shows("mseRefuses/fewer/inputs", "changed: actual")))
                    .isEmpty();
        }

        @Test
        void aChangedInputIsAMistakeLikeAnyOther() {
            Consumer<Lab.Program> sorts = p -> p.shows("mse/five rows/inputs", "changed: actual");
            Lab lab = losses().form("sorts the caller's array", 1, sorts);

            assertThat(lab.names(sorts)).containsExactly("1: sorts the caller's array");
            assertThat(lab.names(SUM)).containsExactly("1: sum");
        }
    }

    /** The failures of the prototype that invented data can show; its number 8 is about the text of a check. */
    @Nested
    @DisplayName("in the prototype's failure cases")
    class FailureCases {
        @Test
        @DisplayName("2: three words of four are not a situation")
        void aSituationIsAllOrNothing() {
            Lab lab = new Lab()
                    .sees(1, "groups/shuffled/together", "always")
                    .sees(1, "groups/shuffled/sizes", "right")
                    .sees(1, "groups/shuffled/order", "any")
                    .sees(1, "groups/shuffled/shared strings", "same")
                    .sees(1, "groups/sorted/together", "always")
                    .form("identity", 1, p -> p.shows("groups/shuffled/together", "never")
                            .shows("groups/shuffled/sizes", "uneven")
                            .shows("groups/shuffled/order", "fixed")
                            .shows("groups/shuffled/shared strings", "different"))
                    .form("ignored", 1, p -> p.shows("groups/sorted/together", "never"))
                    .form("first only", 1, p -> p.shows("groups/sorted/together", "sometimes"));

            assertThat(lab.names(p -> p.shows("groups/shuffled/together", "never")
                            .shows("groups/shuffled/sizes", "uneven")
                            .shows("groups/shuffled/order", "fixed")))
                    .isEmpty();
        }

        @Test
        @DisplayName("3: one value of k = 1 that agrees by chance")
        void oneValueByChance() {
            Lab lab = new Lab()
                    .sees(1, "predict/k 1/label", 2.0625)
                    .sees(1, "predict/k 2/label", 3.125)
                    .sees(1, "predict/k 3/label", 4.25)
                    .form("not scaled", 1, p -> p.shows("predict/k 1/label", 1.0325)
                            .shows("predict/k 2/label", 2.5)
                            .shows("predict/k 3/label", 3.75));

            assertThat(lab.names(p -> p.shows("predict/k 1/label", 1.0325)
                            .shows("predict/k 2/label", 2.75)
                            .shows("predict/k 3/label", 4.5)))
                    .isEmpty();
        }

        @Test
        @DisplayName("4: a rule that behaves like another in five of seven situations adds no certain name")
        void fiveOfSeven() {
            Lab lab = new Lab().sees(1, "curve/s/value", 2.5).sees(1, "curve/t/value", 3.5);
            Consumer<Lab.Program> training = p -> p.shows("curve/s/value", 7.25).shows("curve/t/value", 8.25);
            Consumer<Lab.Program> anyGap = p -> {};
            Consumer<Lab.Program> student = training;
            for (int i = 0; i < 7; i++) {
                lab.sees(2, "verdict/curve " + i + "/verdict", "good");
                String address = "verdict/curve " + i + "/verdict";
                anyGap = anyGap.andThen(p -> p.shows(address, "overfits"));
                String word = i < 5 ? "overfits" : "underfits";
                student = student.andThen(p -> p.shows(address, word));
            }
            lab.form("training", 1, training).form("any gap", 2, anyGap).form("ratio", 2, p -> p.shows(
                            "verdict/curve 0/verdict", "overfits")
                    .shows("verdict/curve 1/verdict", "overfits"));

            List<Named> named = lab.diagnose(student);

            assertThat(Lab.names(named)).contains("1: training");
            assertThat(named)
                    .filteredOn(Named::certain)
                    .extracting(Named::misconception)
                    .containsExactly("training");
        }

        @Test
        @DisplayName("5: two mistakes that are both there are both named")
        void trueInEffect() {
            Lab lab = new Lab()
                    .sees(1, "best/s/epoch", "the minimum")
                    .sees(1, "best/t/epoch", "the minimum")
                    .sees(2, "nan/s/epoch", "a finite one")
                    .sees(2, "nan/t/epoch", "a finite one")
                    .form("last", 1, p -> p.shows("best/s/epoch", "the last").shows("best/t/epoch", "the last"))
                    .form("nan", 2, p -> p.shows("nan/s/epoch", "an epoch with NaN")
                            .shows("nan/t/epoch", "an epoch with NaN"));

            assertThat(lab.names(p -> p.shows("best/s/epoch", "the last")
                            .shows("best/t/epoch", "the last")
                            .shows("nan/s/epoch", "an epoch with NaN")
                            .shows("nan/t/epoch", "an epoch with NaN")))
                    .containsExactly("1: last", "2: nan");
        }

        @Test
        @DisplayName("6: what coincides is reported to the author and not told to a student")
        void coincidence() {
            Consumer<Lab.Program> untried =
                    p -> p.shows("ucb/s/arm", "the first").shows("ucb/t/arm", "the first");
            Lab lab = new Lab()
                    .sees(1, "ucb/s/arm", "the best")
                    .sees(1, "ucb/t/arm", "the best")
                    .form("5", 1, untried)
                    .form("8", 1, untried);

            assertThat(lab.corpus().coincidences()).hasSize(1);
            assertThat(lab.names(untried)).isEmpty();
        }

        @Test
        @DisplayName("7: what no check sees is not told")
        void whatNoCheckSees() {
            Lab lab = new Lab().sees(1, "ucb/s/arm", "the best").form("counts twice", 1, p -> {});

            assertThat(lab.corpus().unseen()).hasSize(1);
            assertThat(lab.names(p -> {})).isEmpty();
        }

        @Test
        @DisplayName("9: of two mistakes of which one masks the other the louder one is named")
        void maskedPartner() {
            Lab lab = losses().form("root of the sum", 3, p -> p.shows("rmse/five rows/rmse", 3.6657195744));

            assertThat(lab.names(both(N_MINUS_1, p -> p.shows("rmse/five rows/rmse", Double.POSITIVE_INFINITY))))
                    .containsExactly("1: n-1");
        }
    }
}
