/**
 * Checks at every save: {@link matml.engine.watch.Saves} sees what has changed, {@link matml.engine.watch.Keys} what was
 * pressed, {@link matml.engine.watch.WatchLoop} answers both. Student code runs in a child JVM that stays for the next
 * save and is replaced when it hangs or ends; this process never loads it.
 */
package matml.engine.watch;
