package brink.forecast;

import brink.evidence.Forecast;
import brink.forecast.KnownPast.Span;
import brink.model.ActMatcher;
import brink.model.OutcomeRule;
import brink.run.RunLayout;
import java.util.List;

/** Decides which outcomes and forecasts what is known of every run has settled. */
final class SettledCards {
  private final KnownPast past;
  private final RunLayout layout;

  SettledCards(KnownPast past, RunLayout layout) {
    this.past = past;
    this.layout = layout;
  }

  SettledStatus of(Forecast forecast, int first, int end) {
    Span span = new Span(first, end, forecast.matcher(past.actors()));
    SettledStatus settled =
        switch (forecast.kind()) {
          case ACT -> past.act(span, forecast.rung());
          case RUNG -> past.rung(span, forecast.rung());
          case CEASEFIRE -> past.ceasefire(span);
        };
    return forecast.avoided() ? settled.opposite() : settled;
  }

  SettledStatus of(OutcomeRule rule) {
    int end = Math.max(0, layout.horizon().endBy(rule.by()));
    Span acts = new Span(0, end, ActMatcher.of(rule, past.actors()));
    // These count whatever is done between the two, in time.
    List<String> from = ActMatcher.one(rule.from());
    Span any = new Span(0, end, anyKind(from, ActMatcher.one(rule.to())));
    Span all = new Span(0, end, anyKind(List.of(), List.of()));
    return switch (rule.kind()) {
      case ACT_OCCURS -> past.act(acts, rule.rung());
      case RUNG_REACHED -> past.rung(any, rule.rung());
      case DEATHS_REACHED -> past.deaths(any, rule.deaths());
      case CEASEFIRE -> past.ceasefire(all);
      case STEPS_UP_FIRST -> past.first(all, String.valueOf(rule.from()), rule.rung());
      case QUIET_SPELL -> past.quiet(all, rule.rung(), rule.days());
      default -> SettledStatus.NO;
    };
  }

  private ActMatcher anyKind(List<String> from, List<String> to) {
    return new ActMatcher(past.actors(), from, to, List.of(), null, 0);
  }
}
