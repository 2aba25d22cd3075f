package brink.scenario;

import brink.evidence.DocumentWindow;
import brink.model.Field;
import brink.model.Key;
import java.util.List;

/** What one document could report, in days since the start. */
record Window(
    @Key String id,
    @Field(text = "first moment it looks back to", unit = "days", min = -3650, max = 3650)
        double fromDay,
    @Field(text = "moment of publication", unit = "days", min = -3650, max = 7300) double toDay,
    @Field(text = "actors whose acts on each other it reports") List<String> covers) {

  static Window of(DocumentWindow window) {
    return new Window(window.document(), window.fromDay(), window.toDay(), window.covers());
  }

  DocumentWindow window() {
    return new DocumentWindow(id, fromDay, toDay, covers);
  }
}
