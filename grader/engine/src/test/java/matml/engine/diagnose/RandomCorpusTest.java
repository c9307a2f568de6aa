package matml.engine.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Made-up corpora of every shape: what the proof of a course asks of all of them. */
@DisplayName("In a random corpus")
class RandomCorpusTest {
    private static final Object[] TRIVIAL = {0.0, 1.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY};
    private static final String[] WORDS = {"never", "sometimes", "threw X", "accepted"};

    @Test
    @DisplayName("every form that does not coincide with another is named alone")
    void everyFormIsNamedAlone() {
        int tried = 0;
        for (long seed = 1; seed <= 1500; seed++) {
            Corpus corpus = corpus(seed, true);
            Set<Form> ambiguous = new HashSet<>();
            corpus.coincidences().forEach(overlap -> Collections.addAll(ambiguous, overlap.part(), overlap.whole()));
            List<Form> unseen = corpus.unseen();
            for (Form form : corpus.forms()) {
                if (!ambiguous.contains(form) && !unseen.contains(form)) {
                    tried++;
                    assertThat(Lab.names(Diagnostician.diagnose(corpus, form.runs())))
                            .as("seed %d, %s", seed, form.form())
                            .containsExactly(form.task() + ": " + form.misconception());
                }
            }
        }
        assertThat(tried).isGreaterThan(5000);
    }

    @Test
    void aCorrectProgramIsNeverNamed() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            Lab lab = lab(random);
            addForms(lab, random, true);
            assertThat(lab.names(p -> {})).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    @DisplayName("numbers that no form shows name nobody")
    void unlistedNumbersAreNeverNamed() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            Lab lab = lab(random);
            addForms(lab, random, true);
            List<String> numbers = new ArrayList<>(numbers(lab));
            Collections.shuffle(numbers, random);
            assertThat(lab.names(p -> numbers.stream()
                            .limit(1 + random.nextInt(4))
                            .forEach(address -> p.shows(address, 1000 + random.nextDouble()))))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    private static Corpus corpus(long seed, boolean cutRuns) {
        Random random = new Random(seed);
        Lab lab = lab(random);
        addForms(lab, random, cutRuns);
        return random.nextInt(4) == 0 && !cutRuns ? Corpus.of(lab.forms()) : lab.corpus();
    }

    private static Lab lab(Random random) {
        Lab lab = new Lab();
        int tasks = 1 + random.nextInt(4);
        for (int task = 1; task <= tasks; task++) {
            int checks = 1 + random.nextInt(3);
            for (int check = 0; check < checks; check++) {
                int situations = 1 + random.nextInt(3);
                for (int situation = 0; situation < situations; situation++) {
                    int observations = 1 + random.nextInt(2);
                    for (int observation = 0; observation < observations; observation++) {
                        lab.sees(
                                task,
                                "check" + task + "x" + check + "/s" + situation + "/o" + observation,
                                random.nextInt(3) == 0 ? "fine" : (Object) (5.5 + random.nextInt(9)));
                    }
                }
            }
        }
        return lab;
    }

    private static void addForms(Lab lab, Random random, boolean cutRuns) {
        Map<Integer, List<String>> addresses = new LinkedHashMap<>();
        lab.addresses().forEach((address, task) -> addresses
                .computeIfAbsent(task, key -> new ArrayList<>())
                .add(address));
        int forms = 1 + random.nextInt(10);
        for (int f = 0; f < forms; f++) {
            int home = 1 + random.nextInt(addresses.size());
            // Two forms of one misconception now and then.
            String misconception = "m" + (random.nextInt(4) == 0 ? random.nextInt(forms) : f);
            lab.form(misconception, "f" + f, home, p -> {
                Set<Integer> deviating = new TreeSet<>();
                addresses.forEach((task, all) -> {
                    double rate = task == home ? 0.5 : random.nextInt(3) == 0 ? 0.4 : 0;
                    for (String address : all) {
                        if (random.nextDouble() < rate) {
                            p.shows(address, value(random));
                            deviating.add(task);
                        }
                    }
                    if (task > home && deviating.contains(home) && random.nextBoolean()) {
                        all.forEach(address -> p.follows(address.split("/")[0], home));
                    }
                });
                if (cutRuns && random.nextInt(4) == 0) {
                    List<String> all = addresses.get(home);
                    String last = all.get(random.nextInt(all.size()));
                    String check = last.split("/")[0];
                    all.stream()
                            .filter(address -> address.startsWith(check + "/") && address.compareTo(last) > 0)
                            .forEach(p::lacks);
                    p.shows(check + "/the check/end", "did not end");
                }
            });
        }
    }

    private static Object value(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> TRIVIAL[random.nextInt(TRIVIAL.length)];
            case 1 -> WORDS[random.nextInt(WORDS.length)];
            case 2 -> 40 + random.nextInt(3) / 4.0;
            default -> 40.25 * (1 + random.nextInt(3) * 1e-8);
        };
    }

    private static Set<String> numbers(Lab lab) {
        return lab.addresses().keySet();
    }
}
