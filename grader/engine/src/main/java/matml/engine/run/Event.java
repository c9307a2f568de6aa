package matml.engine.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import matml.kit.Deviation;
import matml.kit.Observation;
import matml.kit.Outcome.Ending;

/**
 * What a child JVM says about its job: the class of a check is being made, a check starts, a check ends, the job is done.
 *
 * <p>An answer is the job's stamp, a length, and so many bytes. Nothing that a child can write makes the reader ask for
 * more memory than {@link #MAX_BYTES} allows.
 */
sealed interface Event {
    /** From here on student code may run: the class with this check (by its place in the job) is being made. */
    record Loading(int check) implements Event {}

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

    /** A check has left behind what would disturb the next one: the child is not to be used again. */
    record Spoilt() implements Event {}

    /** Most characters of any text that travels: student code must not fill the parent's memory. */
    int MAX_TEXT = 4_000;

    /** Most observations of a check. */
    int MAX_OBSERVATIONS = 2_000;

    /** Most components of an observed vector that travel. */
    int MAX_NUMBERS = 10_000;

    /** An answer that is longer is none. */
    int MAX_BYTES = 8 * 1024 * 1024;

    /** Where an answer has become so long, further observations stay behind; what they decide is in the ending. */
    int ENOUGH_BYTES = MAX_BYTES / 2;

    static void write(Event event, long nonce, DataOutputStream out) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(body)) {
            if (event instanceof Started started) {
                to.writeByte(1);
                to.writeInt(started.check());
            } else if (event instanceof Ended ended) {
                to.writeByte(2);
                writeEnded(ended, to);
            } else if (event instanceof Done) {
                to.writeByte(3);
            } else if (event instanceof Loading loading) {
                to.writeByte(4);
                to.writeInt(loading.check());
            } else {
                to.writeByte(5);
            }
        }
        out.writeLong(nonce);
        out.writeInt(body.size());
        body.writeTo(out);
        out.flush();
    }

    private static void writeEnded(Ended ended, DataOutputStream out) throws IOException {
        out.writeInt(ended.check());
        out.writeByte(ended.ending().ordinal());
        int left = MAX_OBSERVATIONS;
        for (Observation observation : ended.observations()) {
            if (left-- == 0 || out.size() > ENOUGH_BYTES) {
                break;
            }
            out.writeBoolean(true);
            writeObservation(observation, out);
        }
        out.writeBoolean(false);
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
        int length = numbers == null ? -1 : Math.min(numbers.length, MAX_NUMBERS);
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

    /**
     * Reads the next answer.
     *
     * @param nonce the stamp that it must carry
     */
    static Event read(long nonce, DataInputStream in) throws IOException {
        if (in.readLong() != nonce) {
            throw new IOException("an answer without the job's stamp");
        }
        int length = in.readInt();
        if (length < 0 || length > MAX_BYTES) {
            throw new IOException("an answer of an impossible length");
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException();
        }
        try (DataInputStream from = new DataInputStream(new ByteArrayInputStream(body))) {
            int kind = from.readByte();
            return switch (kind) {
                case 1 -> new Started(from.readInt());
                case 2 -> readEnded(from);
                case 3 -> new Done();
                case 4 -> new Loading(from.readInt());
                case 5 -> new Spoilt();
                default -> throw new IOException("an answer of no known kind");
            };
        }
    }

    private static Ended readEnded(DataInputStream in) throws IOException {
        int check = in.readInt();
        Ending ending = Ending.values()[in.readByte()];
        List<Observation> observations = new ArrayList<>();
        while (in.readBoolean()) {
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
        if (length > MAX_NUMBERS) {
            throw new IOException("an answer with an impossible count");
        }
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
