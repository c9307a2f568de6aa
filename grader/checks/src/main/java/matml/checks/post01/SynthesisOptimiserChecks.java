package matml.checks.post01;

import java.util.Arrays;
import java.util.Random;
import matml.kit.Calls;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post01.EpsilonGreedy;
import matml.post01.Regret;
import matml.post01.Ucb1;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link EpsilonGreedy}, {@link Ucb1} and {@link Regret}. Single choices are asked only where they
 * follow from the text; random ones are counted over {@value #CHOICES} choices, with limits seven standard deviations
 * away. The index of UCB1 is read where ln t and ln(t + 1) agree to the decimals that are compared.
 */
@Exercise("post01/synthesis-optimiser")
class SynthesisOptimiserChecks {
    private static final int CHOICES = 4000;
    private static final double MARGIN = 0.05;
    private static final int BEST = 2;

    /** One reward for each of four arms; the best one is neither the first nor the last. */
    private final double[] fourRewards = {0.5, 0.25, 0.875, 0.375};

    @Check(task = 1, points = 2)
    @DisplayName("the estimate is the mean of the arm's own rewards")
    void estimateIsTheMean(Observations see) {
        see.situation("six rewards of two arms")
                .numbers("estimates", () -> {
                    EpsilonGreedy chooser = new EpsilonGreedy(3, 0.5, 7);
                    rewardTwoArms(chooser);
                    return estimates(chooser, 3);
                })
                .are(0.6, 0.4, 0);
        see.situation("a single reward, no choice before it")
                .number("estimate", () -> {
                    EpsilonGreedy chooser = new EpsilonGreedy(4, 0, 7);
                    chooser.reward(2, 0.75);
                    return chooser.estimate(2);
                })
                .is(0.75);
        see.situation("three choices before every reward")
                .numbers("estimates", () -> {
                    EpsilonGreedy chooser = new EpsilonGreedy(2, 0, 7);
                    for (double reward : new double[] {0.75, 0.5, 1}) {
                        chooser.choose();
                        chooser.choose();
                        chooser.choose();
                        chooser.reward(0, reward);
                    }
                    chooser.choose();
                    return estimates(chooser, 2);
                })
                .are(0.75, 0);
        double[] rewards = see.random("rewards").doubles(40).toArray();
        see.seeded("40 random rewards")
                .given("rewards", rewards)
                .number("estimate", () -> {
                    EpsilonGreedy chooser = new EpsilonGreedy(2, 0.5, 7);
                    for (double reward : rewards) {
                        chooser.reward(1, reward);
                    }
                    return chooser.estimate(1);
                })
                .is(Arrays.stream(rewards).sum() / 40);
    }

    @Check(task = 1)
    @DisplayName("arms that do not exist, impossible epsilons and NaN rewards are refused")
    void epsilonGreedyRefuses(Observations see) {
        see.situation("no arm").refuses("a chooser without arms", () -> new EpsilonGreedy(0, 0.1, 1));
        see.situation("epsilon below 0").refuses("epsilon below 0", () -> new EpsilonGreedy(3, -0.1, 1));
        see.situation("epsilon above 1").refuses("epsilon above 1", () -> new EpsilonGreedy(3, 1.1, 1));
        see.situation("reward of an arm that does not exist")
                .refuses("reward of an arm that does not exist", () -> new EpsilonGreedy(3, 0.1, 1).reward(3, 0.5));
        see.situation("estimate of an arm that does not exist")
                .refuses("estimate of an arm that does not exist", () -> new EpsilonGreedy(3, 0.1, 1).estimate(-1));
        see.situation("NaN reward").refuses("NaN reward", () -> new EpsilonGreedy(3, 0.1, 1).reward(0, Double.NaN));
    }

    @Check(task = 2, points = 2)
    @DisplayName("with epsilon 0 every choice is the arm with the largest estimate, of equal ones the first")
    void greedyChoices(Observations see) {
        see.situation("four arms, one reward each")
                .given("rewards", fourRewards)
                .word("the best arm", () -> {
                    EpsilonGreedy chooser = afterOneRewardEach(0, 3);
                    return Observations.often(50, each -> chooser.choose() == BEST);
                })
                .is("always")
                .numbers("estimates after five choices", () -> {
                    EpsilonGreedy chooser = afterOneRewardEach(0, 3);
                    for (int i = 0; i < 5; i++) {
                        chooser.choose();
                    }
                    return estimates(chooser, 4);
                })
                .are(fourRewards);
        see.situation("two equal estimates")
                .word("chosen", () -> {
                    EpsilonGreedy chooser = new EpsilonGreedy(4, 0, 3);
                    double[] rewards = {0.25, 0.75, 0.5, 0.75};
                    for (int arm = 0; arm < 4; arm++) {
                        chooser.reward(arm, rewards[arm]);
                    }
                    return whichOfTwo(chooser::choose, 1, 3);
                })
                .is("the first of the best");
        see.situation("one arm without reward")
                .word("chosen", () -> {
                    EpsilonGreedy chooser = new EpsilonGreedy(3, 0, 3);
                    chooser.reward(0, 0.25);
                    chooser.reward(1, 0.5);
                    return switch (chooser.choose()) {
                        case 1 -> "the largest estimate";
                        case 2 -> "the arm without reward";
                        default -> "another arm";
                    };
                })
                .is("the largest estimate");
        see.situation("a single arm")
                .number("chosen", () -> new EpsilonGreedy(1, 0, 3).choose())
                .is(0);
        see.situation("no reward yet")
                .word("chosen", () -> {
                    EpsilonGreedy chooser = new EpsilonGreedy(3, 0, 3);
                    return whichOfTwo(chooser::choose, 0, 2);
                })
                .is("the first of the best");
        see.follows(1, this::ownEstimatesMislead);
    }

    @Check(task = 2, points = 2)
    @DisplayName("exploration happens as often as epsilon says and reaches every arm alike")
    void exploringChoices(Observations see) {
        see.situation("epsilon 1")
                .word("chosen", () -> howSpread(shares(afterOneRewardEach(1, 3))))
                .is("every arm as often");
        see.situation("epsilon 0.4")
                .word("the best arm", () -> howOften(shares(afterOneRewardEach(0.4, 3))[BEST], 0.6 + 0.4 / 4))
                .is("as often as it should be");
        long seed = see.random("exploring").nextLong();
        see.seeded("epsilon 0.2, another seed")
                .word("the best arm", () -> howOften(shares(afterOneRewardEach(0.2, seed))[BEST], 0.8 + 0.2 / 4))
                .is("as often as it should be");
        see.follows(1, this::ownEstimatesMislead);
    }

    @Check(task = 2)
    @DisplayName("equal seeds give equal choices")
    void choicesAreReproducible(Observations see) {
        see.situation("200 choices, twice")
                .word("choices", () -> {
                    EpsilonGreedy one = afterOneRewardEach(0.5, 11);
                    EpsilonGreedy other = afterOneRewardEach(0.5, 11);
                    boolean equal = true;
                    for (int i = 0; i < 200; i++) {
                        equal &= one.choose() == other.choose();
                    }
                    return equal ? "equal" : "different";
                })
                .is("equal");
    }

    @Check(task = 3, points = 2)
    @DisplayName("the index is the mean and a bonus for what is little known")
    void indexByFormula(Observations see) {
        see.situation("4000 rewards of three arms")
                .number(
                        "index of a rarely played arm, to three decimals",
                        () -> threeDecimals(longRecord().index(1)))
                .is(0.894)
                .number(
                        "index of another arm, to three decimals",
                        () -> threeDecimals(longRecord().index(2)))
                .is(0.822);
        see.situation("choices without reward")
                .word("index", () -> {
                    Ucb1 chooser = new Ucb1(2);
                    chooser.reward(0, 0.5);
                    chooser.reward(1, 0.25);
                    chooser.reward(1, 0.75);
                    double before = chooser.index(0);
                    for (int i = 0; i < 20; i++) {
                        chooser.choose();
                    }
                    return Double.compare(before, chooser.index(0)) == 0 ? "unchanged" : "changed";
                })
                .is("unchanged");
    }

    @Check(task = 3)
    @DisplayName("the index of an arm without reward is infinite")
    void indexOfAnUntriedArm(Observations see) {
        see.situation("no reward at all")
                .number("index", () -> new Ucb1(3).index(1))
                .isInfinite();
        see.situation("one reward of another arm")
                .number("index", () -> {
                    Ucb1 chooser = new Ucb1(3);
                    chooser.reward(0, 0.5);
                    return chooser.index(1);
                })
                .isInfinite();
        see.situation("five rewards of another arm")
                .number("index", () -> {
                    Ucb1 chooser = new Ucb1(3);
                    for (int i = 0; i < 5; i++) {
                        chooser.reward(0, 0.5);
                    }
                    return chooser.index(2);
                })
                .isInfinite();
    }

    @Check(task = 3)
    @DisplayName("UCB1 refuses arms that do not exist and NaN rewards")
    void ucb1Refuses(Observations see) {
        see.situation("no arm").refuses("a chooser without arms", () -> new Ucb1(0));
        see.situation("reward of an arm that does not exist")
                .refuses("reward of an arm that does not exist", () -> new Ucb1(3).reward(3, 0.5));
        see.situation("index of an arm that does not exist")
                .refuses("index of an arm that does not exist", () -> new Ucb1(3).index(-1));
        see.situation("NaN reward").refuses("NaN reward", () -> new Ucb1(3).reward(0, Double.NaN));
    }

    @Check(task = 4)
    @DisplayName("UCB1 first plays every arm without a reward, in order")
    void ucb1FirstRound(Observations see) {
        see.situation("four arms, four choices")
                .word("choices", () -> {
                    Ucb1 chooser = new Ucb1(4);
                    int[] chosen = new int[4];
                    for (int i = 0; i < 4; i++) {
                        chosen[i] = chooser.choose();
                        chooser.reward(chosen[i], 0.25 + 0.25 * (i % 2));
                    }
                    boolean inOrder = Arrays.equals(chosen, new int[] {0, 1, 2, 3});
                    boolean every = Arrays.stream(chosen).distinct().count() == 4;
                    return inOrder ? "every arm, in order" : every ? "every arm, in another order" : "not every arm";
                })
                .is("every arm, in order");
        see.situation("a single arm")
                .number("chosen", () -> new Ucb1(1).choose())
                .is(0);
        see.situation("choices without reward")
                .word("choices", () -> {
                    Ucb1 chooser = new Ucb1(3);
                    return chooser.choose() == 0 && chooser.choose() == 0 && chooser.choose() == 0
                            ? "the first arm until it has a reward"
                            : "other arms";
                })
                .is("the first arm until it has a reward");
        see.situation("a reward that was not asked for")
                .word("chosen", () -> {
                    Ucb1 chooser = new Ucb1(4);
                    chooser.reward(2, 0.5);
                    chooser.reward(0, 0.75);
                    return switch (chooser.choose()) {
                        case 1 -> "the first arm without reward";
                        case 3 -> "another arm without reward";
                        default -> "an arm with a reward";
                    };
                })
                .is("the first arm without reward");
        see.follows(3, SynthesisOptimiserChecks::ownIndexMisleads);
    }

    @Check(task = 4, points = 2)
    @DisplayName("UCB1 chooses the arm with the largest index, of equal ones the first")
    void ucb1LargestIndex(Observations see) {
        see.situation("a good arm well known, a fair one little known")
                .word("chosen", () -> wellAndLittleKnown().choose() == 1 ? "the little known" : "the well known")
                .is("the little known");
        see.situation("a good arm well known, a bad one known well enough")
                .word("chosen", () -> bothWellKnown().choose() == 0 ? "the good" : "the bad")
                .is("the good");
        see.situation("two equal indices")
                .word("chosen", () -> {
                    Ucb1 chooser = new Ucb1(4);
                    double[] rewards = {0.25, 0.75, 0.5, 0.75};
                    for (int arm = 0; arm < 4; arm++) {
                        chooser.reward(arm, rewards[arm]);
                    }
                    return whichOfTwo(chooser::choose, 1, 3);
                })
                .is("the first of the best");
        see.follows(3, SynthesisOptimiserChecks::ownIndexMisleads);
    }

    @Check(task = 4)
    @DisplayName("UCB1 finds the best of three noisy conditions and stays with it")
    void ucb1InTheLongRun(Observations see) {
        double[] means = {0.2, 0.5, 0.8};
        see.situation("three conditions, five laboratories")
                .given("means", means)
                .word(
                        "best condition in more than 80 of 100 plays",
                        () -> Observations.often(
                                5, seed -> shareOfTheBest(means, new Random(seed * 0x9E3779B97F4A7C15L)) > 0.8))
                .is("always");
        Random random = see.random("laboratory");
        double[] turned = {0.5, 0.8, 0.2};
        see.seeded("three conditions, a random laboratory")
                .given("means", turned)
                .number("share of the best condition", () -> shareOfTheBest(turned, random))
                .has("more than 0.8", share -> share > 0.8);
        see.follows(3, SynthesisOptimiserChecks::ownIndexMisleads);
    }

    @Check(task = 5, points = 2)
    @DisplayName("the regret adds up what every choice lost against the best arm")
    void regretByFormula(Observations see) {
        double[] means = {0.2, 0.5, 0.8, 0.35};
        int[] chosen = {1, 2, 0, 0, 3, 2};
        see.situation("six choices")
                .given("means", means)
                .given("chosen", chosen)
                .number("regret", () -> Regret.cumulative(means, chosen))
                .is(1.95);
        int[] withoutBest = {0, 1, 1};
        see.situation("the best arm never chosen")
                .given("means", means)
                .given("chosen", withoutBest)
                .number("regret", () -> Regret.cumulative(means, withoutBest))
                .is(1.2);
        int[] endsWithBest = {3, 2, 2};
        see.situation("the best arm at the end")
                .given("means", means)
                .given("chosen", endsWithBest)
                .number("regret", () -> Regret.cumulative(means, endsWithBest))
                .is(0.45);
        Random random = see.random("regret");
        double[] randomMeans = random.doubles(5).toArray();
        int[] randomArms = random.ints(30, 0, 5).toArray();
        double best = Arrays.stream(randomMeans).max().orElseThrow();
        see.seeded("30 random choices")
                .given("means", randomMeans)
                .given("chosen", randomArms)
                .number("regret", () -> Regret.cumulative(randomMeans, randomArms))
                .is(Arrays.stream(randomArms)
                        .mapToDouble(arm -> best - randomMeans[arm])
                        .sum());
    }

    @Check(task = 5)
    @DisplayName("no choice means no regret; arms that do not exist are refused")
    void regretAtItsLimits(Observations see) {
        double[] means = {0.2, 0.8};
        see.situation("no choice")
                .given("means", means)
                .number("regret", () -> Regret.cumulative(means, new int[0]))
                .is(0);
        see.situation("an arm that does not exist")
                .refuses("an arm that does not exist", () -> Regret.cumulative(means, new int[] {0, 2}));
        see.situation("no arms").refuses("no arms", () -> Regret.cumulative(new double[0], new int[0]));
    }

    private EpsilonGreedy afterOneRewardEach(double epsilon, long seed) {
        EpsilonGreedy chooser = new EpsilonGreedy(fourRewards.length, epsilon, seed);
        for (int arm = 0; arm < fourRewards.length; arm++) {
            chooser.reward(arm, fourRewards[arm]);
        }
        return chooser;
    }

    private static void rewardTwoArms(EpsilonGreedy chooser) {
        chooser.reward(0, 0.9);
        chooser.reward(1, 0.2);
        chooser.reward(1, 0.6);
        chooser.reward(0, 0.3);
        chooser.reward(1, 0.7);
        chooser.reward(1, 0.1);
    }

    /** Whether the student's own estimates name another best arm than the rewards do, before any choice. */
    private boolean ownEstimatesMislead() {
        double[] own = estimates(afterOneRewardEach(0, 3), fourRewards.length);
        int best = 0;
        for (int arm = 1; arm < own.length; arm++) {
            if (own[arm] > own[best]) {
                best = arm;
            }
        }
        return best != BEST;
    }

    /** Whether the student's choices are those of their own index, and that index is not the formula's. */
    private static boolean ownIndexMisleads() {
        Ucb1 untried = new Ucb1(3);
        untried.reward(1, 0.5);
        for (Ucb1 chooser : new Ucb1[] {untried, wellAndLittleKnown(), bothWellKnown()}) {
            int arms = chooser == untried ? 3 : 2;
            int best = 0;
            for (int arm = 1; arm < arms; arm++) {
                if (chooser.index(arm) > chooser.index(best)) {
                    best = arm;
                }
            }
            if (chooser.choose() != best) {
                return false;
            }
        }
        return untried.index(0) != Double.POSITIVE_INFINITY
                || threeDecimals(longRecord().index(1)) != 0.894
                || threeDecimals(longRecord().index(2)) != 0.822;
    }

    /** 4000 rewards in all: 3800 of arm 0, 40 of arm 1 with mean 0.25, 160 of arm 2 with mean 0.5. */
    private static Ucb1 longRecord() {
        Ucb1 chooser = new Ucb1(3);
        for (int i = 0; i < 3800; i++) {
            chooser.reward(0, i % 2);
        }
        for (int i = 0; i < 40; i++) {
            chooser.reward(1, i % 2 == 0 ? 0.125 : 0.375);
        }
        for (int i = 0; i < 160; i++) {
            chooser.reward(2, i % 4 == 0 ? 0.125 : 0.625);
        }
        return chooser;
    }

    /** 100 rewards of 0.625 on arm 0, four of 0.5 on arm 1: the indices are near 0.93 and 2. */
    private static Ucb1 wellAndLittleKnown() {
        Ucb1 chooser = new Ucb1(2);
        for (int i = 0; i < 100; i++) {
            chooser.reward(0, 0.625);
        }
        for (int i = 0; i < 4; i++) {
            chooser.reward(1, 0.5);
        }
        return chooser;
    }

    /** 100 rewards of 0.75 on arm 0, 50 of 0.125 on arm 1: the indices are near 1.07 and 0.57. */
    private static Ucb1 bothWellKnown() {
        Ucb1 chooser = new Ucb1(2);
        for (int i = 0; i < 100; i++) {
            chooser.reward(0, 0.75);
        }
        for (int i = 0; i < 50; i++) {
            chooser.reward(1, 0.125);
        }
        return chooser;
    }

    /** The share of plays that went to the best of three conditions whose rewards are 1 or 0. */
    private static double shareOfTheBest(double[] means, Random noise) {
        Ucb1 chooser = new Ucb1(means.length);
        double most = Arrays.stream(means).max().orElseThrow();
        int plays = 2000;
        int best = 0;
        for (int play = 0; play < plays; play++) {
            int arm = chooser.choose();
            best += means[arm] == most ? 1 : 0;
            chooser.reward(arm, noise.nextDouble() < means[arm] ? 1 : 0);
        }
        return best / (double) plays;
    }

    /** How often each of four arms is chosen, in shares of all choices; no reward comes in meanwhile. */
    private static double[] shares(EpsilonGreedy chooser) {
        double[] shares = new double[4];
        for (int i = 0; i < CHOICES; i++) {
            shares[chooser.choose()] += 1.0 / CHOICES;
        }
        return shares;
    }

    /** How four shares are spread, in words. */
    private static String howSpread(double[] shares) {
        if (Arrays.stream(shares).allMatch(share -> Math.abs(share - 0.25) < MARGIN)) {
            return "every arm as often";
        }
        if (Arrays.stream(shares).filter(share -> share > 0).count() == 1) {
            return shares[BEST] > 0 ? "only the best arm" : "only one arm, not the best";
        }
        if (shares[BEST] == 0) {
            return "never the best arm";
        }
        if (shares[0] == 0 || shares[3] == 0) {
            return "never the first or never the last arm";
        }
        return shares[BEST] > 0.25 + MARGIN ? "the best arm too often" : "not every arm as often";
    }

    private static String howOften(double share, double expected) {
        if (Math.abs(share - expected) < MARGIN) {
            return "as often as it should be";
        }
        if (share == 0) {
            return "never";
        }
        if (share > 0.999) {
            return "always";
        }
        return share > expected ? "too often" : "too rarely";
    }

    private static String whichOfTwo(Calls.NumberCall choose, int first, int last) throws Throwable {
        int firsts = 0;
        int lasts = 0;
        for (int i = 0; i < 10; i++) {
            int arm = (int) choose.call();
            firsts += arm == first ? 1 : 0;
            lasts += arm == last ? 1 : 0;
        }
        return firsts == 10 ? "the first of the best" : lasts == 10 ? "the last of the best" : "not always one of them";
    }

    private static double[] estimates(EpsilonGreedy chooser, int arms) {
        double[] estimates = new double[arms];
        for (int arm = 0; arm < arms; arm++) {
            estimates[arm] = chooser.estimate(arm);
        }
        return estimates;
    }

    private static double threeDecimals(double value) {
        return Double.isFinite(value) ? Math.round(value * 1000) / 1000.0 : value;
    }
}
