package matml.engine.diagnose;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a student's program showed in one failing task, weighed against every fingerprint of that task: for each
 * situation log2 of P(seen | this mistake) / P(seen | a mistake nobody has listed).
 */
final class Evidence {
    private final TaskPrints prints;
    private final Seen[] student;
    private final Agreement[][] agreements;
    private final double[] equalBits;
    private final double[] alikeBits;
    private final double[] failingShare;
    private final int unheardOf;

    /**
     * @param student what the program showed in all tasks
     * @param unheardOf in how many situations it deviates that no run of the corpus has shown
     */
    Evidence(TaskPrints prints, Map<String, Seen> student, int unheardOf) {
        int situations = prints.situations().size();
        this.prints = prints;
        this.student = new Seen[situations];
        this.agreements = new Agreement[prints.forms().size()][situations];
        this.equalBits = new double[situations];
        this.alikeBits = new double[situations];
        this.failingShare = new double[situations];
        this.unheardOf = unheardOf;
        for (int s = 0; s < situations; s++) {
            this.student[s] = student.getOrDefault(prints.situations().get(s), Seen.UNKNOWN);
            if (this.student[s].isWrong()) {
                compare(s);
            }
        }
    }

    private void compare(int s) {
        boolean exact = false;
        for (int f = 0; f < agreements.length; f++) {
            Seen print = prints.seen(f, s);
            if (print.isWrong()) {
                agreements[f][s] = student[s].compare(print);
                exact |= agreements[f][s] == Agreement.EQUAL;
            }
        }
        Set<String> equal = new HashSet<>();
        Set<String> matching = new HashSet<>();
        for (int f = 0; f < agreements.length; f++) {
            Agreement agreement = agreements[f][s];
            if (agreement == null) {
                continue;
            }
            if (exact && agreement != Agreement.EQUAL && agreement.matches()) {
                // Being close is worth nothing where somebody hits it.
                agreements[f][s] = Agreement.NONE;
            } else if (agreement.matches()) {
                matching.add(prints.forms().get(f).misconception());
                if (agreement.sameValue()) {
                    equal.add(prints.forms().get(f).misconception());
                }
            }
        }
        int all = prints.misconceptions(s);
        double equals = Odds.shareOfOthers(Math.max(1, equal.size()), all);
        double alikes = Odds.shareOfOthers(Math.max(1, matching.size()), all);
        boolean number = equal.size() == 1 && student[s].telling();
        equalBits[s] = Odds.bits(Odds.EQUAL, number ? Odds.NUMBER : equals);
        alikeBits[s] = Odds.bits(Odds.ALIKE, alikes);
        // Not fewer can fail than fail in just this way.
        failingShare[s] = Math.max(1 - prints.passingShare(s), equals);
    }

    /**
     * What one form explains. Not a number if it is no candidate: a mistake shows itself in more situations than it is
     * contradicted in.
     */
    double bits(int form) {
        double bits = unheardOf * contradiction(0);
        int matches = 0;
        int clashes = 0;
        for (int s = 0; s < student.length; s++) {
            Seen print = prints.seen(form, s);
            if (!student[s].isKnown() || !print.isKnown()) {
                continue;
            }
            bits += bits(form, s);
            if (student[s].isWrong() && print.isWrong()) {
                matches += agreements[form][s].matches() ? 1 : 0;
                clashes += clashes(form, s) ? 1 : 0;
            }
        }
        return matches > clashes ? bits : Double.NaN;
    }

    private double bits(int form, int s) {
        boolean printRight = prints.seen(form, s).isRight();
        if (student[s].isRight()) {
            double passing = prints.passingShare(s);
            return printRight ? Odds.bits(Odds.RIGHT_AS_WELL, passing) : contradiction(passing);
        }
        if (printRight) {
            return contradiction(failingShare[s]);
        }
        return switch (agreements[form][s]) {
            case EQUAL, NEAR -> equalBits[s];
            case ALIKE -> alikeBits[s];
            case HALF -> Odds.bits(Odds.HALF, Math.max(failingShare[s], Odds.LEAST_SHARE));
            case NONE -> contradiction(failingShare[s]);
            case UNKNOWN -> 0;
        };
    }

    private static double contradiction(double share) {
        return Odds.bits(Odds.AGAINST, Math.max(share, Odds.LEAST_SHARE));
    }

    private boolean clashes(int form, int s) {
        return agreements[form][s] == Agreement.NONE || agreements[form][s] == Agreement.HALF;
    }

    /**
     * Whether a form explains every situation of the task with nothing left over: the same failures in the same way,
     * and the same passed, a passed situation being evidence like a failed one. What the student has not shown the form
     * must not have shown either.
     */
    boolean complete(int form) {
        if (unheardOf > 0) {
            return false;
        }
        for (int s = 0; s < student.length; s++) {
            Seen print = prints.seen(form, s);
            if (student[s].state() != print.state()
                    || !student[s].missing().equals(print.missing())
                    || (student[s].isWrong() && !agreements[form][s].matches())) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that a form shows in this task was seen of the student, so that its absence means something. */
    boolean seesAllOf(int form) {
        for (int s = 0; s < student.length; s++) {
            if (prints.seen(form, s).isWrong() && !student[s].isKnown()) {
                return false;
            }
        }
        return true;
    }

    /**
     * What two mistakes in one task explain together. Not a number unless they leave nothing over, contradict nothing
     * and each of them explains a situation that the other passes.
     */
    double bitsTogether(int one, int other) {
        if (unheardOf > 0) {
            return Double.NaN;
        }
        double bits = 0;
        boolean oneAlone = false;
        boolean otherAlone = false;
        for (int s = 0; s < student.length; s++) {
            if (!student[s].isKnown()) {
                continue;
            }
            Seen first = prints.seen(one, s);
            Seen second = prints.seen(other, s);
            if (student[s].isRight()) {
                if (first.isWrong() || second.isWrong()) {
                    return Double.NaN;
                }
                bits += first.isRight() && second.isRight() ? bits(one, s) : 0;
                continue;
            }
            boolean byOne = first.isWrong() && agreements[one][s].matches();
            boolean byOther = second.isWrong() && agreements[other][s].matches();
            if (!(byOne || byOther)
                    || (first.isWrong() && clashes(one, s))
                    || (second.isWrong() && clashes(other, s))) {
                return Double.NaN;
            }
            bits += Math.max(
                    byOne ? bits(one, s) : Double.NEGATIVE_INFINITY,
                    byOther ? bits(other, s) : Double.NEGATIVE_INFINITY);
            oneAlone |= byOne && second.isRight();
            otherAlone |= byOther && first.isRight();
        }
        return oneAlone && otherAlone ? bits : Double.NaN;
    }
}
