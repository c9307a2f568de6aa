package matml.engine.result;

import com.google.gson.annotations.SerializedName;

/** How a check ended. Only {@link #PASSED} earns points. */
public enum Verdict {
    @SerializedName("passed")
    PASSED("passed"),
    @SerializedName("failed")
    FAILED("failed"),
    @SerializedName("not attempted")
    NOT_ATTEMPTED("not attempted"),
    @SerializedName("not compiled")
    NOT_COMPILED("not compiled"),
    @SerializedName("timed out")
    TIMED_OUT("timed out"),
    @SerializedName("out of memory")
    OUT_OF_MEMORY("out of memory"),
    @SerializedName("forbidden")
    FORBIDDEN("forbidden"),
    @SerializedName("crashed")
    CRASHED("crashed"),
    @SerializedName("not run")
    NOT_RUN("not run");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The verdict as people and documents read it. */
    @Override
    public String toString() {
        return words;
    }
}
