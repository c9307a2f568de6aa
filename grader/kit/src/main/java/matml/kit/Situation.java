package matml.kit;

import java.lang.reflect.Array;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One input of a check. Arrays handed over with {@link #given} are watched: student code that changes one is told so,
 * and the array is put back before the next call.
 */
public final class Situation {
    private final Observations observations;
    private final String name;
    private final boolean fixed;
    private final Map<String, Object> inputs = new LinkedHashMap<>();
    private final Map<String, Object> copies = new LinkedHashMap<>();
    private boolean changeReported;

    Situation(Observations observations, String name, boolean fixed) {
        this.observations = observations;
        this.name = name;
        this.fixed = fixed;
    }

    /** Names an input: an array (of arrays) of primitives is watched for changes, all else is only shown. */
    public Situation given(String inputName, Object input) {
        inputs.put(inputName, input);
        copies.put(inputName, Inputs.deepCopy(input));
        return this;
    }

    /** Calls student code that returns a number. */
    public NumberSeen number(String what, Calls.NumberCall call) {
        double[] value = new double[1];
        Thrown thrown = run(() -> value[0] = call.call());
        return new NumberSeen(this, what, value[0], thrown);
    }

    /** Calls student code that returns a vector: its components are one observation. */
    public NumbersSeen numbers(String what, Calls.NumbersCall call) {
        double[][] value = new double[1][];
        Thrown thrown = run(() -> value[0] = call.call());
        return new NumbersSeen(this, what, value[0] == null ? null : value[0].clone(), thrown);
    }

    /**
     * Calls student code and describes its result in a word or a few: for results that are the student's to choose
     * (orders, random draws, indices), where numbers would tell two right answers apart.
     */
    public WordSeen word(String what, Calls.WordCall call) {
        String[] value = new String[1];
        Thrown thrown = run(() -> value[0] = call.call());
        return new WordSeen(this, what, String.valueOf(value[0]), thrown);
    }

    /** Expects an {@link IllegalArgumentException} (for null inputs a {@link NullPointerException} is as good). */
    public Situation refuses(String what, Calls.Action call) {
        Thrown thrown = run(call);
        if (thrown == null) {
            add(
                    what,
                    null,
                    "accepted",
                    new Deviation(
                            inputText(),
                            "an IllegalArgumentException",
                            "no exception",
                            what + ": accepted instead of refused",
                            ""));
        } else if (thrown.refusal()) {
            add(what, null, "refused", null);
        } else {
            add(
                    what,
                    null,
                    thrown.word(),
                    new Deviation(
                            inputText(),
                            "an IllegalArgumentException",
                            thrown.text(),
                            what + ": " + thrown.word() + " instead of IllegalArgumentException",
                            thrown.where()));
        }
        return this;
    }

    Thrown run(Calls.Action call) {
        Thrown thrown = null;
        try {
            call.call();
        } catch (Throwable throwable) {
            thrown = Thrown.by(throwable);
        }
        restoreInputs();
        return thrown;
    }

    void add(String what, double[] numbers, String word, Deviation deviation) {
        observations.add(new Observation(name, fixed, what, numbers, word, deviation));
    }

    void addThrown(String what, String expected, Thrown thrown) {
        add(
                what,
                null,
                thrown.word(),
                new Deviation(inputText(), expected, thrown.text(), what + " " + thrown.word(), thrown.where()));
    }

    private void restoreInputs() {
        inputs.forEach((inputName, input) -> {
            if (!Inputs.deepEquals(input, copies.get(inputName))) {
                if (!changeReported) {
                    changeReported = true;
                    add(
                            "inputs",
                            null,
                            "changed: " + inputName,
                            new Deviation(
                                    inputText(),
                                    inputName + " as it was",
                                    inputName + " = " + Inputs.text(input),
                                    "your code changed the caller's " + inputName,
                                    ""));
                }
                Inputs.copyInto(copies.get(inputName), input);
            }
        });
    }

    String inputText() {
        StringBuilder text = new StringBuilder();
        copies.forEach((inputName, input) -> text.append(text.length() == 0 ? "" : ", ")
                .append(inputName)
                .append(" = ")
                .append(Inputs.text(input)));
        return text.toString();
    }

    /** What {@link java.util.Arrays} leaves out: arrays of any depth, given as objects. */
    private static final class Inputs {
        private static final int MOST_SHOWN = 12;

        static Object deepCopy(Object object) {
            if (object == null || !object.getClass().isArray()) {
                return object;
            }
            int length = Array.getLength(object);
            Object copy = Array.newInstance(object.getClass().getComponentType(), length);
            for (int i = 0; i < length; i++) {
                Array.set(copy, i, deepCopy(Array.get(object, i)));
            }
            return copy;
        }

        static boolean deepEquals(Object one, Object other) {
            return one == null
                    || !one.getClass().isArray()
                    || java.util.Arrays.deepEquals(new Object[] {one}, new Object[] {other});
        }

        static void copyInto(Object from, Object to) {
            int length = Array.getLength(from);
            for (int i = 0; i < length; i++) {
                Array.set(to, i, deepCopy(Array.get(from, i)));
            }
        }

        static String text(Object object) {
            if (object == null || !object.getClass().isArray()) {
                return String.valueOf(object);
            }
            StringBuilder text = new StringBuilder("[");
            int length = Array.getLength(object);
            for (int i = 0; i < length; i++) {
                if (i == MOST_SHOWN) {
                    return text.append(", ... ")
                            .append(length)
                            .append(" in all]")
                            .toString();
                }
                text.append(i == 0 ? "" : ", ").append(text(Array.get(object, i)));
            }
            return text.append(']').toString();
        }
    }
}
