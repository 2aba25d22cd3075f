package brink.source;

/**
 * A key that is itself a dotted path, such as actors.us.tempo, in a mapping of paths to something.
 *
 * @param text the path as written
 */
public record DottedName(String text) {}
