package matml.engine.export;

import matml.engine.report.Text;
import matml.engine.result.Result.Post;

/** Where a student's file is in a student repository, seen from its top. */
final class SourcePath {
    private static final String SOURCES = "exercises/src/main/java/matml/";

    private SourcePath() {}

    /** The path; a quiz has its folder in its name. */
    static String of(Post post, String file) {
        String name = Text.line(file);
        return name.contains("/") ? "exercises/" + name : SOURCES + post.id() + "/" + name;
    }
}
