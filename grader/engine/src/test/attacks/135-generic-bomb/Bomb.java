package matml.post01;

import java.util.List;

final class Bomb {
    static <T> List<T> id(T... t) {
        return List.of(t);
    }

    static Object deep() {
        return id(id(id(id(id(id(id(id(id(id(1, "a"))))))))));
    }
}
