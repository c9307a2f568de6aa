package matml.engine.roster;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import matml.engine.result.Result;
import matml.engine.roster.LatePolicy.Ruling;
import matml.engine.roster.NameRule.Said;
import matml.engine.roster.Overrides.Decision;
import matml.engine.roster.Roster.Student;
import matml.engine.roster.Submitters.Submitter;

/**
 * The marks of a class: each student once, with the attempt that counts, what lateness took and what was decided by hand.
 *
 * @param max the points that there are
 * @param assign what was graded
 * @param exercises what each exercise is out of, by its id
 * @param marks in the order of the roster; who is not in it comes last, by name
 * @param remarks what a person should look at, in sentences
 */
public record ClassMarks(
        int max, String assign, Map<String, Integer> exercises, List<Mark> marks, List<String> remarks) {
    /** Which of several attempts counts. */
    public enum Attempts {
        BEST,
        LAST
    }

    /** Why a mark is what it is. */
    public enum Status {
        GRADED("graded"),
        NO_SUBMISSION("no submission"),
        NOT_IN_ROSTER("not in the roster");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * A student's mark.
     *
     * @param result the result of the attempt that counts, or null
     * @param exercises points by exercise, after decisions by hand; empty without a result
     * @param raw the points that the checks gave; null without a result
     * @param points the points in the end; null if there is nothing to mark
     * @param mark the points in the end, scaled; null if there is nothing to mark
     * @param time when the attempt was handed in, or null
     * @param timeSource who says so, or empty
     * @param overrides the decisions by hand, with their reasons, or empty
     */
    public record Mark(
            Student student,
            Status status,
            Result result,
            Map<String, BigDecimal> exercises,
            Integer raw,
            BigDecimal points,
            BigDecimal mark,
            int attempts,
            Ruling ruling,
            Instant time,
            String timeSource,
            String overrides) {
        /** The submission that counts, or empty. */
        public String submission() {
            return result == null ? "" : result.submission();
        }

        /** What became of the points on the way to the mark, in sentences that the student may read. */
        public List<String> story() {
            List<String> story = new ArrayList<>();
            if (attempts > 1) {
                story.add("This is the one that counts of " + attempts + " attempts.");
            }
            if (time != null) {
                story.add("Handed in " + time + " (" + timeSource + ")"
                        + (ruling.remark().isEmpty() ? "." : ": " + ruling.remark() + "."));
            } else if (!ruling.remark().isEmpty()) {
                story.add("Handed in: " + ruling.remark() + ".");
            }
            if (!overrides.isEmpty()) {
                story.add("Decided by hand: " + overrides + ".");
            }
            return story;
        }
    }

    /**
     * What marks are made from.
     *
     * @param attempts which of several counts, or null if nobody should have several
     */
    public record Settings(
            Roster roster,
            NameRule names,
            Submitters submitters,
            Submitted submitted,
            LatePolicy late,
            Attempts attempts,
            Overrides overrides,
            Scale scale) {}

    /** A student's submission, with its time. */
    private record Attempt(Result result, Submitted.Entry entry, int number, Ruling ruling, BigDecimal points) {}

    /**
     * Makes the marks.
     *
     * @throws IOException in one sentence, if a decision by hand names what there is not, or several submissions of one
     *     student cannot be ordered
     */
    public static ClassMarks of(Documents documents, Settings settings) throws IOException {
        return new Maker(documents, settings).make();
    }

    private static final class Maker {
        private final Documents documents;
        private final Settings settings;
        private final List<String> remarks = new ArrayList<>();
        private final Map<Student, List<Result>> work = new LinkedHashMap<>();
        private final Map<String, Integer> exercises = new LinkedHashMap<>();
        private final Map<String, Student> strangers = new TreeMap<>();
        private final Map<String, Integer> attemptNumbers = new HashMap<>();

        private Maker(Documents documents, Settings settings) {
            this.documents = documents;
            this.settings = settings;
        }

        private ClassMarks make() throws IOException {
            documents.results().values().iterator().next().posts().forEach(post -> post.exercises()
                    .forEach(exercise -> exercises.put(exercise.id(), exercise.max())));
            remarks.addAll(settings.roster().remarks());
            documents.broken().forEach((file, reason) -> remarks.add(file + " was left out: " + reason));
            settings.roster().students().forEach(student -> work.put(student, new ArrayList<>()));
            join();
            Map<Student, List<Decision>> decided = decisions();
            List<Mark> marks = new ArrayList<>();
            List<String> several = new ArrayList<>();
            for (Map.Entry<Student, List<Result>> each : work.entrySet()) {
                if (each.getValue().size() > 1 && settings.attempts() == null) {
                    several.add(each.getKey().key() + " ("
                            + String.join(
                                    ", ",
                                    each.getValue().stream()
                                            .map(Result::submission)
                                            .toList()) + ")");
                    continue;
                }
                marks.add(mark(each.getKey(), each.getValue(), decided.getOrDefault(each.getKey(), List.of())));
            }
            if (!several.isEmpty()) {
                throw new IOException("Several submissions belong to one student: " + String.join("; ", several)
                        + ". Say which counts with --attempts best or --attempts last, or take the others away.");
            }
            missing(marks);
            return new ClassMarks(documents.max(), documents.assign(), exercises, List.copyOf(marks), remarks);
        }

        private void join() throws IOException {
            Map<String, Student> byId = settings.roster().byId();
            NameRule.Reading names =
                    settings.names().read(List.copyOf(documents.results().keySet()), byId.keySet());
            remarks.add("Names were read by the rule " + names.rule() + ".");
            for (Result result : documents.results().values()) {
                Said said = names.by().get(result.submission());
                String key = Spelling.key(result.submission());
                attemptNumbers.put(result.submission(), said.attempt());
                List<Submitter> submitters = settings.submitters().by().getOrDefault(key, List.of());
                if (!submitters.isEmpty()) {
                    for (Submitter each : submitters) {
                        add(find(byId, List.of(each.email(), each.sid()), each.name(), result.submission()), result);
                    }
                    continue;
                }
                String named = settings.submitted()
                        .of(result.submission())
                        .map(Submitted.Entry::student)
                        .orElse("");
                add(
                        named.isEmpty()
                                ? find(byId, List.of(said.id()), said.name(), result.submission())
                                : find(byId, List.of(named), named, result.submission()),
                        result);
            }
            strangers.values().forEach(student -> work.computeIfAbsent(student, none -> new ArrayList<>()));
        }

        private void add(Student student, Result result) {
            work.computeIfAbsent(student, none -> new ArrayList<>()).add(result);
        }

        private Student find(Map<String, Student> byId, List<String> ids, String name, String submission) {
            for (String id : ids) {
                Student found = byId.get(Spelling.key(id));
                if (found != null) {
                    return found;
                }
            }
            List<Student> named = name.isEmpty() ? List.of() : settings.roster().named(name);
            if (named.size() == 1) {
                return named.get(0);
            }
            String key =
                    ids.stream().filter(each -> !each.isEmpty()).findFirst().orElse(submission);
            if (settings.roster().kind() != Roster.Kind.NONE) {
                remarks.add("The submission " + submission + " is of nobody in the roster"
                        + (named.size() > 1
                                ? ": " + named.size() + " students are called " + name + " ("
                                        + String.join(
                                                ", ",
                                                named.stream().map(Student::key).toList()) + ")"
                                : suggestion(key, name))
                        + ". Say whose it is in " + Submitted.FILE + ", column student.");
            }
            return strangers.computeIfAbsent(
                    Spelling.key(key),
                    none -> new Student(key, name.equals(key) ? "" : name, "", "", Set.of(Spelling.key(key)), null));
        }

        private String suggestion(String id, String name) {
            Set<String> similar = new LinkedHashSet<>();
            for (Student student : settings.roster().students()) {
                boolean near = Spelling.similar(id, student.key())
                        || !student.name().isEmpty()
                                && (Spelling.similar(id, student.name()) || Spelling.similar(name, student.name()))
                        || student.ids().stream().anyMatch(each -> Spelling.similar(id, each));
                if (near) {
                    similar.add(student.key() + (student.name().isEmpty() ? "" : " (" + student.name() + ")"));
                }
            }
            return similar.isEmpty() ? "" : "; similar: " + String.join(", ", similar);
        }

        private Map<Student, List<Decision>> decisions() throws IOException {
            Map<Student, List<Decision>> decided = new HashMap<>();
            Map<String, Student> byId = new HashMap<>();
            work.keySet().forEach(student -> byId.putIfAbsent(Spelling.key(student.key()), student));
            settings.roster().byId().forEach(byId::putIfAbsent);
            for (Decision each : settings.overrides().all()) {
                Student student = byId.get(Spelling.key(each.student()));
                if (student == null) {
                    throw new IOException(each.place() + " is about " + each.student()
                            + ", who is neither in the roster nor among the submissions. Look at the name.");
                }
                boolean total = each.exercise().equals(Overrides.TOTAL);
                String id = total ? Overrides.TOTAL : exercise(each);
                int most = total ? documents.max() : exercises.get(id);
                if (each.points().compareTo(BigDecimal.valueOf(most)) > 0) {
                    throw new IOException(
                            each.place() + " gives " + each.points().toPlainString() + " points for " + id
                                    + ", which has " + most + ". Give at most that.");
                }
                List<Decision> own = decided.computeIfAbsent(student, none -> new ArrayList<>());
                if (own.stream().anyMatch(other -> other.exercise().equals(id))) {
                    throw new IOException(each.place() + " decides " + id + " of " + student.key()
                            + " a second time. Keep one of the two.");
                }
                own.add(new Decision(each.student(), id, each.points(), each.reason(), each.place()));
            }
            return decided;
        }

        /** The id of the exercise that is named with or without its post. */
        private String exercise(Decision each) throws IOException {
            List<String> found = exercises.keySet().stream()
                    .filter(id -> id.equals(each.exercise()) || id.endsWith("/" + each.exercise()))
                    .toList();
            if (found.size() != 1) {
                throw new IOException(each.place() + ": there is no exercise '" + each.exercise()
                        + "' in these results. There are total, " + String.join(", ", exercises.keySet()) + ".");
            }
            return found.get(0);
        }

        private Mark mark(Student student, List<Result> results, List<Decision> decided) throws IOException {
            boolean stranger =
                    strangers.containsValue(student) && settings.roster().kind() != Roster.Kind.NONE;
            List<Attempt> attempts = new ArrayList<>();
            for (Result result : results) {
                attempts.add(attempt(student, result, decided));
            }
            String words = String.join(
                    "; ",
                    decided.stream()
                            .map(each ->
                                    each.exercise() + " " + each.points().toPlainString() + " (" + each.reason() + ")")
                            .toList());
            if (attempts.isEmpty()) {
                BigDecimal byHand = decided.isEmpty()
                        ? null
                        : decided.stream()
                                .filter(each -> each.exercise().equals(Overrides.TOTAL))
                                .map(Decision::points)
                                .findFirst()
                                .orElseGet(() -> decided.stream()
                                        .map(Decision::points)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add));
                return new Mark(
                        student,
                        Status.NO_SUBMISSION,
                        null,
                        Map.of(),
                        null,
                        byHand,
                        byHand == null ? null : settings.scale().mark(byHand, documents.max()),
                        0,
                        Ruling.IN_TIME,
                        null,
                        "",
                        words);
            }
            Attempt counts = choose(student, attempts);
            return new Mark(
                    student,
                    stranger ? Status.NOT_IN_ROSTER : Status.GRADED,
                    counts.result(),
                    points(counts.result(), decided),
                    counts.result().score(),
                    counts.points(),
                    settings.scale().mark(counts.points(), documents.max()),
                    attempts.size(),
                    counts.ruling(),
                    counts.entry() == null ? null : counts.entry().time(),
                    counts.entry() == null || counts.entry().time() == null
                            ? ""
                            : counts.entry().source(),
                    words);
        }

        private Attempt attempt(Student student, Result result, List<Decision> decided) {
            Submitted.Entry entry = settings.submitted()
                    .of(result.submission())
                    .filter(each -> each.time() != null || each.attempt() >= 0)
                    .orElse(settings.submitters().times().get(Spelling.key(result.submission())));
            Ruling ruling = settings.late().rule(student, entry == null ? null : entry.time());
            BigDecimal reached = points(result, decided).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal points = decided.stream()
                    .filter(each -> each.exercise().equals(Overrides.TOTAL))
                    .map(Decision::points)
                    .findFirst()
                    .orElse(ruling.rest(reached));
            int number = entry != null && entry.attempt() >= 0
                    ? entry.attempt()
                    : attemptNumbers.getOrDefault(result.submission(), -1);
            return new Attempt(result, entry, number, ruling, points);
        }

        private static Map<String, BigDecimal> points(Result result, List<Decision> decided) {
            Map<String, BigDecimal> points = new LinkedHashMap<>();
            result.posts().forEach(post -> post.exercises()
                    .forEach(exercise -> points.put(exercise.id(), BigDecimal.valueOf(exercise.score()))));
            decided.stream()
                    .filter(each -> points.containsKey(each.exercise()))
                    .forEach(each -> points.put(each.exercise(), each.points()));
            return points;
        }

        /** The one that counts; of equally good ones the last, if it can be told. */
        private Attempt choose(Student student, List<Attempt> attempts) throws IOException {
            if (attempts.size() == 1) {
                return attempts.get(0);
            }
            boolean times = attempts.stream()
                    .allMatch(each -> each.entry() != null && each.entry().time() != null);
            boolean numbers = attempts.stream().allMatch(each -> each.number() >= 0);
            if (settings.attempts() == Attempts.LAST && !times && !numbers) {
                throw new IOException("Which submission of " + student.key() + " is the last cannot be told: "
                        + String.join(
                                ", ",
                                attempts.stream()
                                        .map(each -> each.result().submission())
                                        .toList())
                        + ". Give their times in " + Submitted.FILE + ", or use --attempts best.");
            }
            Comparator<Attempt> order = times
                    ? Comparator.comparing((Attempt each) -> each.entry().time())
                            .thenComparingInt(Attempt::number)
                    : Comparator.comparingInt(Attempt::number);
            Comparator<Attempt> last = order.thenComparing(each -> each.result().submission());
            return attempts.stream()
                    .max(
                            settings.attempts() == Attempts.LAST
                                    ? last
                                    : Comparator.comparing(Attempt::points).thenComparing(last))
                    .orElseThrow();
        }

        private void missing(List<Mark> marks) {
            List<String> without = marks.stream()
                    .filter(mark -> mark.status() == Status.NO_SUBMISSION)
                    .map(mark -> mark.student().key())
                    .toList();
            if (!without.isEmpty()) {
                remarks.add("Without a submission: " + String.join(", ", without) + ".");
            }
            long unknown = marks.stream()
                    .filter(mark -> mark.result() != null && mark.time() == null)
                    .count();
            if (settings.late().deadline() != null && unknown > 0) {
                remarks.add("The time of handing in is not known of " + unknown
                        + (unknown == 1 ? " submission, which counts" : " submissions, which count")
                        + " as in time. Give times in " + Submitted.FILE + ".");
            }
            Set<String> sources = new LinkedHashSet<>();
            boolean chosen = false;
            for (Mark mark : marks) {
                if (mark.time() != null) {
                    sources.add(mark.timeSource());
                    chosen |= new Submitted.Entry(mark.time(), mark.timeSource(), "", -1).isSetByTheStudent();
                }
            }
            if (!sources.isEmpty()) {
                remarks.add("Times of handing in: " + String.join("; ", sources) + "."
                        + (chosen ? " The date of a commit can be set by the student." : ""));
            }
        }
    }
}
