package brink.evidence;

import brink.model.Field;
import brink.model.Horizon;
import brink.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One document: what it is, and what it can have seen.
 *
 * @param id its name in files
 * @param file name of its file
 * @param outlet who published it
 * @param title what it is about, in our words
 * @param published when
 * @param bytes length of the file [bytes]
 * @param paragraphs number of lines that are not empty
 * @param sha256 SHA-256 of the file, 64 lower-case hexadecimal digits
 * @param lookBackDays days it looks back to, that of publication included
 * @param lookBackReason why so many
 * @param covers ids of the actors whose acts it reports
 * @param notes anything else
 */
public record Document(
    @Key String id,
    @Field(text = "name of its file") String file,
    @Field(text = "who published it") String outlet,
    @Field(text = "what it is about, in our words") String title,
    @Field(text = "when it was published") DateRange published,
    @Field(text = "length of the file", unit = "bytes", min = 1) int bytes,
    @Field(text = "number of lines that are not empty", min = 1) int paragraphs,
    @Field(text = "SHA-256 of the file") String sha256,
    @Field(text = "days it looks back to, its own included", unit = "days", min = 1, max = 366)
        int lookBackDays,
    @Field(text = "why so many") String lookBackReason,
    @Field(text = "actors whose acts it reports") List<String> covers,
    @Field(text = "anything else", fallback = "") String notes) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * What is wrong beyond the form of each field.
   *
   * @return one line for each thing wrong, empty when nothing is
   */
  public List<String> problems() {
    return SHA_256.matcher(sha256).matches()
        ? List.of()
        : List.of("sha256 is " + sha256 + "; it must be 64 of the digits 0-9 and a-f");
  }

  /**
   * What the document could have reported. It is published at the end of the last day that it can
   * be from.
   *
   * @param horizon says which day is day 0
   * @param speakers gives the actor of the model that speaks for an actor of the documents, null
   *     for none; a document that covers the second covers the first
   * @return the window in days since the start
   */
  public DocumentWindow window(Horizon horizon, Function<String, @Nullable String> speakers) {
    double to = horizon.endOf(published.max());
    List<String> covered = new ArrayList<>(covers);
    for (String actor : covers) {
      String speaker = speakers.apply(actor);
      if (speaker != null && !covered.contains(speaker)) {
        covered.add(speaker);
      }
    }
    return new DocumentWindow(id, to - lookBackDays, to, List.copyOf(covered));
  }
}
