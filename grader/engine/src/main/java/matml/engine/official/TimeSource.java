package matml.engine.official;

/** What says when work was handed in. */
enum TimeSource {
    /** The state of the repository at the moment of the plan: nobody can change that afterwards. */
    PLAN("when the plan was made"),
    /** The server's own record of what was pushed when. */
    PUSH("the server's record of pushes"),
    /** What the commit says of itself. */
    COMMIT("the commit's own date, which the student's computer sets");

    private final String words;

    TimeSource(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
