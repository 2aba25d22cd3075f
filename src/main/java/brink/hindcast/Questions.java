package brink.hindcast;

import brink.evidence.CodedEvent;
import brink.evidence.DocumentWindow;
import brink.evidence.Evidence;
import brink.evidence.Forecast;
import brink.model.ActFamily;
import brink.model.Horizon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What can be asked on the day of each document: how many acts of each family each later one
 * reports, whether it reports rung 5, 7 or 8, and whether what was foreseen by then is reported. A
 * statement is asked about only once a document has made it, as the choice of questions would else
 * tell of the future.
 */
public final class Questions {
  /** The least rungs of fire, of war as {@link HeatLevel} has it, and of a war between states. */
  private static final int[] RUNGS = {5, 7, 8};

  private final Evidence evidence;
  private final Horizon horizon;
  private final List<String> actors;

  /**
   * Prepares the questions.
   *
   * @param evidence what the documents foresee
   * @param horizon the days of a run
   * @param actors ids of the actors in their order
   */
  public Questions(Evidence evidence, Horizon horizon, Collection<String> actors) {
    this.evidence = evidence;
    this.horizon = horizon;
    this.actors = List.copyOf(actors);
  }

  /**
   * The questions of a day.
   *
   * @param past what is known; only its documents matter
   * @return none for the last document
   */
  public List<Question> at(InformationSet past) {
    List<Question> questions = new ArrayList<>();
    for (int d = past.document() + 1; d < past.windows().size(); d++) {
      String document = past.windows().get(d).document();
      for (ActFamily family : ActFamily.values()) {
        questions.add(new Question.Count(document, d, family));
      }
      for (int rung : RUNGS) {
        questions.add(new Question.Height(document, d, rung));
      }
    }
    for (Forecast forecast : evidence.forecasts()) {
      Question.Statement statement = statement(forecast, past.free());
      if (isMade(forecast, past) && isLookedAt(statement, past)) {
        questions.add(statement);
      }
    }
    return questions;
  }

  private Question.Statement statement(Forecast forecast, double free) {
    double from = StrictMath.max(horizon.startOf(forecast.since()), free);
    double to = horizon.endBy(forecast.by());
    return new Question.Statement(forecast, actors, from, to);
  }

  /** Whether a document that is out says so. */
  private boolean isMade(Forecast forecast, InformationSet past) {
    List<String> out =
        past.windows().subList(0, past.document() + 1).stream()
            .map(DocumentWindow::document)
            .toList();
    return evidence.events().stream()
        .filter(event -> forecast.events().contains(event.id()))
        .map(CodedEvent::document)
        .anyMatch(out::contains);
  }

  private static boolean isLookedAt(Question.Statement statement, InformationSet past) {
    return past.windows().stream()
        .skip(past.document() + 1L)
        .anyMatch(
            window ->
                StrictMath.max(window.fromDay(), statement.from())
                    < StrictMath.min(window.toDay(), statement.to()));
  }
}
