package matml.post01;

final class Bomb {
    static void x() {
        try { x(); } finally { try { x(); } finally { try { x(); } finally { try { x(); } finally { try { x(); } finally { try { x(); } finally { try { x(); } finally { try { x(); } finally { try { x(); } finally { try { x(); } finally { try { x(); } finally { try { x(); } finally { try { x(); } finally { x(); } } } } } } } } } } } } }
    }
}
