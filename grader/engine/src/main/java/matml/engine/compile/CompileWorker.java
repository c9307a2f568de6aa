package matml.engine.compile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * The compiling JVM's main class: says hello, then reads posts from standard input and answers on what was standard
 * output when it started. No submitted code runs here, but compilers can be made to hang and to eat memory.
 */
public final class CompileWorker {
    static final int COMPILE = 1;
    static final int STUBS_ONLY = 2;
    static final int DONE = 3;
    static final int FAILED = 4;

    private CompileWorker() {}

    /**
     * Compiles until standard input ends.
     *
     * @param arguments the class path's entries
     */
    public static void main(String[] arguments) throws IOException {
        DataInputStream jobs = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setIn(InputStream.nullInputStream());
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        try (PostCompiler compiler =
                new PostCompiler(Arrays.stream(arguments).map(Path::of).toList())) {
            hello("", answers);
            compiler.warmUp();
            while (true) {
                answer(jobs, compiler, answers);
            }
        } catch (EOFException noMoreJobs) {
            // The grader has closed its end, or is gone.
        } catch (IOException noCompiler) {
            hello(String.valueOf(noCompiler.getMessage()), answers);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void hello(String problem, DataOutputStream answers) throws IOException {
        Wire.writeText(problem, answers);
        answers.flush();
    }

    private static void answer(DataInputStream jobs, PostCompiler compiler, DataOutputStream answers)
            throws IOException {
        int kind = jobs.readUnsignedByte();
        String reason = Wire.readText(jobs);
        PostSources post = PostSources.read(jobs);
        CompiledPost compiled;
        try {
            compiled = kind == STUBS_ONLY ? compiler.stubsOnly(post, reason) : compiler.compile(post);
        } catch (IOException faultOfTheCourse) {
            answers.writeByte(FAILED);
            hello(String.valueOf(faultOfTheCourse.getMessage()), answers);
            return;
        }
        answers.writeByte(DONE);
        compiled.write(answers);
    }

    /** A source that makes javac load most of itself. */
    static final Map<String, String> SMALL_PROGRAM = Map.of(
            "Warm.java",
            "import java.util.*; final class Warm { record R(int a, List<String> b) {} "
                    + "static int f(R r) { int s = 0; for (String each : r.b()) { s += each.length(); } "
                    + "return r.b().stream().mapToInt(x -> x.length() + r.a()).sum() + s; } }");
}
