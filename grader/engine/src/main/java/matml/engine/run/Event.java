package matml.engine.run;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import matml.kit.Deviation;
import matml.kit.Observation;
import matml.kit.Outcome.Ending;

/** What a child JVM says about its job: a check starts, a check ends, the job is done. */
sealed interface Event {
    /** A check (by its place in the job) starts. */
    record Started(int check) implements Event {}

    /** A check has ended on its own. */
    record Ended(
            int check,
            Ending ending,
            List<Observation> observations,
            Set<Integer> follows,
            String note,
            String todo,
            String problem,
            String output,
            long micros)
            implements Event {}

    /** All checks of the job have ended. */
    record Done() implements Event {}

    /** Most characters of any text that travels: student code must not fill the parent's memory. */
    int MAX_TEXT = 4_000;

    /** Most observations of a check. */
    int MAX_OBSERVATIONS = 2_000;

    static void write(Event event, long nonce, DataOutputStream out) throws IOException {
        out.writeLong(nonce);
        if (event instanceof Started started) {
            out.writeByte(1);
            out.writeInt(started.check());
        } else if (event instanceof Ended ended) {
            out.writeByte(2);
            writeEnded(ended, out);
        } else {
            out.writeByte(3);
        }
        out.flush();
    }

    private static void writeEnded(Ended ended, DataOutputStream out) throws IOException {
        out.writeInt(ended.check());
        out.writeByte(ended.ending().ordinal());
        out.writeInt(Math.min(ended.observations().size(), MAX_OBSERVATIONS));
        for (Observation observation :
                ended.observations().stream().limit(MAX_OBSERVATIONS).toList()) {
            writeObservation(observation, out);
        }
        out.writeInt(ended.follows().size());
        for (int task : ended.follows()) {
            out.writeInt(task);
        }
        text(ended.note(), out);
        text(ended.todo(), out);
        text(ended.problem(), out);
        text(ended.output(), out);
        out.writeLong(ended.micros());
    }

    private static void writeObservation(Observation observation, DataOutputStream out) throws IOException {
        text(observation.situation(), out);
        out.writeBoolean(observation.fixed());
        text(observation.name(), out);
        double[] numbers = observation.numbers();
        int length = numbers == null ? -1 : Math.min(numbers.length, 10_000);
        out.writeInt(length);
        for (int i = 0; i < length; i++) {
            out.writeDouble(numbers[i]);
        }
        text(observation.word(), out);
        Deviation deviation = observation.deviation();
        out.writeBoolean(deviation != null);
        if (deviation != null) {
            text(deviation.inputs(), out);
            text(deviation.expected(), out);
            text(deviation.actual(), out);
            text(deviation.words(), out);
            text(deviation.where(), out);
        }
    }

    static Event read(long nonce, DataInputStream in) throws IOException {
        if (in.readLong() != nonce) {
            throw new IOException("an answer without the job's stamp");
        }
        int kind = in.readByte();
        return switch (kind) {
            case 1 -> new Started(in.readInt());
            case 2 -> readEnded(in);
            case 3 -> new Done();
            default -> throw new IOException("an answer of no known kind");
        };
    }

    private static Ended readEnded(DataInputStream in) throws IOException {
        int check = in.readInt();
        Ending ending = Ending.values()[in.readByte()];
        List<Observation> observations = new ArrayList<>();
        for (int left = count(in, MAX_OBSERVATIONS); left > 0; left--) {
            observations.add(readObservation(in));
        }
        Set<Integer> follows = new TreeSet<>();
        for (int left = count(in, 100); left > 0; left--) {
            follows.add(in.readInt());
        }
        return new Ended(check, ending, observations, follows, text(in), text(in), text(in), text(in), in.readLong());
    }

    private static Observation readObservation(DataInputStream in) throws IOException {
        String situation = text(in);
        boolean fixed = in.readBoolean();
        String name = text(in);
        int length = in.readInt();
        double[] numbers = length < 0 ? null : new double[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = in.readDouble();
        }
        String word = text(in);
        Deviation deviation = in.readBoolean() ? new Deviation(text(in), text(in), text(in), text(in), text(in)) : null;
        return new Observation(situation, fixed, name, numbers, word, deviation);
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("an answer with an impossible count");
        }
        return count;
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + " ...");
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }
}
