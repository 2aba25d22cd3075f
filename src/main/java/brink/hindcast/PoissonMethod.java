package brink.hindcast;

import brink.evidence.ReportedAct;
import brink.random.BitMixer;
import brink.random.RandomStream;
import brink.random.Variates;
import java.util.ArrayList;
import java.util.List;

/**
 * Acts are reported at a constant rate for each day that a document looks at, in the mix seen so
 * far. The rate is drawn from what the count says of it under Jeffreys' prior, Gamma(n + 1/2, days
 * seen), so that a short past gives wide forecasts.
 *
 * <p>Source: Jeffreys 1946, Proceedings of the Royal Society A 186, for the prior.
 *
 * @param lastOnly whether rate and mix are those of the last document alone
 */
public record PoissonMethod(boolean lastOnly) implements ForecastMethod {
  private static final long SALT = BitMixer.salt("hindcast:poisson");

  @Override
  public String id() {
    return lastOnly ? "last-poisson" : "poisson";
  }

  @Override
  public String title() {
    return lastOnly
        ? "Acts at the rate and in the mix of the last document"
        : "Acts at the rate and in the mix of all documents so far";
  }

  @Override
  public PredictiveSampler at(InformationSet past) {
    List<ReportedAct> seen = seen(past);
    double days = 0;
    for (int d = lastOnly ? past.document() : 0; d <= past.document(); d++) {
      days += past.daysSeen(d);
    }
    double shape = seen.size() + 0.5;
    double mean = shape / days;
    return key -> draw(past, seen, shape, mean, key);
  }

  private List<ReportedAct> seen(InformationSet past) {
    return past.mentions().stream()
        .filter(mention -> !lastOnly || mention.document() == past.document())
        .toList();
  }

  private static List<ReportedAct> draw(
      InformationSet past, List<ReportedAct> seen, double shape, double mean, long key) {
    RandomStream random = new RandomStream(BitMixer.derive(key, SALT));
    double rate = Variates.gamma(random, shape, mean);
    List<ReportedAct> future = new ArrayList<>();
    for (int d = past.document() + 1; d < past.windows().size() && !seen.isEmpty(); d++) {
      double days = past.daysAhead(d);
      int count = Variates.poisson(random.uniform(), rate * days);
      for (int i = 0; i < count; i++) {
        ReportedAct like = seen.get((int) (random.uniform() * seen.size()));
        future.add(like.in(d, past.windows().get(d).toDay() - random.uniform() * days));
      }
    }
    return future;
  }
}
