package matml.engine.roster;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import matml.engine.roster.CsvFile.Row;
import matml.engine.roster.Roster.Student;

/**
 * What becomes of late work. A day that has begun counts as a day; days of grace are used up first; each day after them
 * takes a part of the points that were reached; after the last day nothing counts.
 *
 * @param deadline the moment until which work is in time, or null if nothing is ever late
 * @param lossPerDay percent of the reached points that a day costs
 * @param graceDays days that cost nothing
 * @param lastDay the day after the deadline, grace not counted, up to which work counts; null for no end
 * @param exceptions by what names a student, {@link Spelling#key normalised}
 */
public record LatePolicy(
        Instant deadline, BigDecimal lossPerDay, int graceDays, Integer lastDay, Map<String, Exemption> exceptions) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Duration DAY = Duration.ofDays(1);

    /**
     * What holds for one student instead.
     *
     * @param deadline an own deadline, or null
     * @param graceDays own days of grace, or null
     */
    public record Exemption(Instant deadline, Integer graceDays, String reason, String place) {}

    /**
     * What a policy says of a submission.
     *
     * @param days days after the deadline
     * @param grace how many of them were days of grace
     * @param loss percent of the points that are lost
     * @param remark in words, empty if it was in time
     */
    public record Ruling(long days, long grace, BigDecimal loss, String remark) {
        static final Ruling IN_TIME = new Ruling(0, 0, BigDecimal.ZERO, "");

        /** What is left of points. */
        public BigDecimal rest(BigDecimal points) {
            return points.multiply(HUNDRED.subtract(loss)).movePointLeft(2);
        }
    }

    /** Nothing is ever late. */
    public static LatePolicy none() {
        return new LatePolicy(null, BigDecimal.ZERO, 0, null, Map.of());
    }

    public LatePolicy {
        if (lossPerDay.signum() < 0 || lossPerDay.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("--late-loss takes percent from 0 to 100 for each day, as in"
                    + " --late-loss 10, not " + lossPerDay.toPlainString() + ".");
        }
        if (graceDays < 0 || lastDay != null && lastDay < 0) {
            throw new IllegalArgumentException("--grace-days and --late-limit take a number of days, 0 or more.");
        }
        if (deadline == null
                && (lossPerDay.signum() > 0 || graceDays > 0 || lastDay != null || !exceptions.isEmpty())) {
            throw new IllegalArgumentException(
                    "Rules for late work need a --deadline: give it with its zone, as in 2026-11-20T23:59+01:00.");
        }
    }

    /**
     * The moment that {@code --deadline} names.
     *
     * @throws IllegalArgumentException in one sentence, if it is none or its zone is missing
     */
    public static Instant deadline(String text) {
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException(
                    "--deadline takes a time with its zone, as in 2026-11-20T23:59+01:00 or 2026-11-20T22:59Z, not '"
                            + text + "'.",
                    noTime);
        }
    }

    /**
     * Reads exceptions: the columns {@code student} and {@code reason}, and {@code deadline}, {@code grace days} or both.
     *
     * @throws IOException in one sentence, if that is not what the file has
     */
    public static Map<String, Exemption> exceptions(Path file) throws IOException {
        CsvFile table = CsvFile.read(file);
        int student = table.column("student", "username", "login");
        int deadline = table.column("deadline");
        int grace = table.column("grace days", "grace");
        int reason = table.column("reason");
        if (student < 0 || reason < 0 || deadline < 0 && grace < 0) {
            throw new IOException(file + " needs the columns student, reason, and deadline or grace days; it has "
                    + String.join(", ", table.columns()) + ". Add what is missing.");
        }
        Map<String, Exemption> exceptions = new HashMap<>();
        for (Row row : table.rows()) {
            String place = table.place(row);
            if (row.cell(reason).isEmpty()) {
                throw new IOException(place + " has no reason. Say why " + row.cell(student) + " has an exception.");
            }
            if (!row.cell(grace).matches("\\d{0,4}")) {
                throw new IOException(place + ": '" + row.cell(grace) + "' is no number of days. Write 3, say.");
            }
            Exemption exemption = new Exemption(
                    row.cell(deadline).isEmpty() ? null : Submitted.time(row.cell(deadline), place),
                    row.cell(grace).isEmpty() ? null : Integer.valueOf(row.cell(grace)),
                    row.cell(reason),
                    place);
            if (exceptions.putIfAbsent(Spelling.key(row.cell(student)), exemption) != null) {
                throw new IOException(place + " names " + row.cell(student) + " a second time. Keep one of the two.");
            }
        }
        return exceptions;
    }

    /** What it says of work of a student that was handed in at a time, which may be unknown. */
    Ruling rule(Student student, Instant time) {
        if (deadline == null) {
            return Ruling.IN_TIME;
        }
        Optional<Exemption> own = exemption(student);
        if (time == null) {
            return new Ruling(0, 0, BigDecimal.ZERO, "the time of handing in is not known, so it counts as in time");
        }
        Instant until = own.map(Exemption::deadline).orElse(null) == null
                ? deadline
                : own.get().deadline();
        Integer ownGrace = own.map(Exemption::graceDays).orElse(null);
        String because = own.map(each -> " (exception: " + each.reason() + ")").orElse("");
        if (!time.isAfter(until)) {
            return new Ruling(
                    0, 0, BigDecimal.ZERO, own.isPresent() && time.isAfter(deadline) ? "in time" + because : "");
        }
        Duration late = Duration.between(until, time);
        long days = late.toDays() + (late.minus(DAY.multipliedBy(late.toDays())).isZero() ? 0 : 1);
        long grace = Math.min(days, ownGrace == null ? graceDays : ownGrace);
        long charged = days - grace;
        boolean over = lastDay != null && charged > lastDay;
        BigDecimal loss = over
                ? HUNDRED
                : lossPerDay.multiply(BigDecimal.valueOf(charged)).min(HUNDRED);
        String remark = days + (days == 1 ? " day" : " days") + " late"
                + (grace > 0 ? ", " + grace + " of grace" : "")
                + (over
                        ? ", after the last day: nothing counts"
                        : loss.signum() > 0 ? ", " + loss.stripTrailingZeros().toPlainString() + " % off" : "")
                + because;
        return new Ruling(days, grace, loss, remark);
    }

    private Optional<Exemption> exemption(Student student) {
        Exemption byKey = exceptions.get(Spelling.key(student.key()));
        return byKey != null
                ? Optional.of(byKey)
                : student.ids().stream()
                        .filter(exceptions::containsKey)
                        .map(exceptions::get)
                        .findFirst();
    }
}
