package matml.engine.publish;

import java.util.Locale;

/** Whose a published file is once it has been handed out: an update treats them differently. */
enum Role {
    /** The student's work: an edited file is never touched again. */
    WORK,
    /** The course's: an update restores it. */
    COURSE,
    /** How the repository is set up: an instructor or student may have changed it, and that counts. */
    SETTING;

    /** As the list of published files has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
