package matml.engine.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The API that students' classes may use, read from {@code allow-list.txt}, which explains its own form. */
final class AllowList {
    private static final AllowList STANDARD = new AllowList(ResourceLines.of("allow-list.txt"));

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** How a line speaks of a class's members. */
    enum Kind {
        ALL,
        BUT,
        ONLY,
        TYPE,
        BOOTSTRAP
    }

    /**
     * A line of the list.
     *
     * @param name canonical name of a class, or a package followed by {@code .*}
     */
    record Entry(String name, Kind kind, List<Glob> members) {
        /** Whether a member that this class declares may be used: a field's name, or {@code name(Type,Type)}. */
        boolean allows(String member) {
            return switch (kind) {
                case ALL -> true;
                case BUT -> !names(member);
                case ONLY -> names(member);
                case TYPE, BOOTSTRAP -> false;
            };
        }

        /** Whether a member of this name must not be used, whichever subtype it is called on. */
        boolean refuses(String member) {
            return kind == Kind.BUT && names(member);
        }

        private boolean names(String member) {
            int parenthesis = member.indexOf('(');
            String plain = parenthesis < 0 ? member : member.substring(0, parenthesis);
            return members.stream().anyMatch(glob -> glob.matches(glob.text().contains("(") ? member : plain));
        }
    }

    AllowList(List<String> lines) {
        for (String line : lines) {
            List<String> words = Arrays.asList(line.split("\\s+"));
            Kind kind = words.size() == 1 ? Kind.ALL : kind(words.get(1), line);
            Entry entry = new Entry(
                    words.get(0), kind, words.stream().skip(2).map(Glob::of).toList());
            if (entries.put(entry.name(), entry) != null) {
                throw new IllegalArgumentException("the allow-list names " + entry.name() + " twice");
            }
        }
    }

    private static Kind kind(String word, String line) {
        return switch (word) {
            case "but" -> Kind.BUT;
            case "only" -> Kind.ONLY;
            case "type" -> Kind.TYPE;
            case "bootstrap" -> Kind.BOOTSTRAP;
            default -> throw new IllegalArgumentException("the allow-list has a line it does not explain: " + line);
        };
    }

    /** The course's list. */
    static AllowList standard() {
        return STANDARD;
    }

    /** All lines in order. */
    List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }

    /** The line that speaks of a class, or null: its own, that of a class around it, or that of its package. */
    Entry entry(String canonicalName) {
        Entry own = entries.get(canonicalName);
        if (own != null) {
            return own.kind() == Kind.BOOTSTRAP ? null : own;
        }
        int dot = canonicalName.lastIndexOf('.');
        if (dot < 0) {
            return null;
        }
        String outer = canonicalName.substring(0, dot);
        boolean nested = Character.isUpperCase(outer.charAt(outer.lastIndexOf('.') + 1));
        if (!nested) {
            return entries.get(outer + ".*");
        }
        Entry around = entry(outer);
        boolean whole = around != null && (around.kind() == Kind.ALL || around.kind() == Kind.BUT);
        return whole ? new Entry(canonicalName, Kind.ALL, List.of()) : null;
    }

    /** Whether the compiler may have an invokedynamic instruction made by this method. */
    boolean isBootstrap(String canonicalName, String method) {
        Entry own = entries.get(canonicalName);
        return own != null && own.kind() == Kind.BOOTSTRAP && own.names(method);
    }
}
