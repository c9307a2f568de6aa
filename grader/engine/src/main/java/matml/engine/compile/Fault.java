package matml.engine.compile;

import matml.engine.result.Result.CompileError;

/**
 * Something a compiler refused, with its place in the text.
 *
 * @param error what a person is told
 * @param offset characters before it in its file, or -1 if the compiler named no place
 * @param syntax whether the text could not even be parsed there
 */
record Fault(CompileError error, int offset, boolean syntax) {
    String file() {
        return error.file();
    }
}
