package brink.source;

/**
 * A file that was found and read.
 *
 * @param name the name that messages use; {@link FileSource} resolves names relative to it
 * @param text its content
 */
public record SourceFile(String name, String text) {
  /** The largest file that is read [bytes]; design choice: a thousand times a large scenario. */
  public static final int LARGEST_BYTES = 4 * 1024 * 1024;
}
