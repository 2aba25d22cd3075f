package brink.cli.text;

import brink.analysis.Interval;
import brink.comparison.ActResponse;
import brink.comparison.Comparison;
import brink.comparison.FirstAnswer;
import brink.comparison.PairedMean;
import brink.comparison.PairedShare;
import brink.scenario.GivenAct;
import brink.source.JsonText;
import brink.study.ResponseResult;
import brink.study.ResponseStudy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What follows given acts, for machines. */
public final class ResponseJson {
  private final ResponseResult result;

  public ResponseJson(ResponseResult result) {
    this.result = result;
  }

  /** The day on which an act is given. */
  static LocalDate date(ResponseStudy study, GivenAct act) {
    return study.pair().scenarios().get(0).scenario().start().plusDays((long) act.day());
  }

  /** An object with given, windows, acts, answers and outcomes; no interval is null and null. */
  public String text() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("given", result.study().given().stream().map(this::given).toList());
    tree.put("windows", result.study().windows());
    tree.put("acts", result.findings().acts().stream().map(ResponseJson::act).toList());
    tree.put(
        "answers",
        result.findings().answers().stream()
            .filter(one -> one.rung() != null)
            .map(ResponseJson::answer)
            .toList());
    tree.put("outcomes", outcomes());
    return JsonText.flat(tree);
  }

  private Map<String, @Nullable Object> given(GivenAct act) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("on", date(result.study(), act).toString());
    one.put("actor", act.actor());
    one.put("act", act.act());
    one.put("target", act.target());
    one.put("about", act.about());
    one.put("deaths", act.deaths());
    return one;
  }

  private static Map<String, @Nullable Object> act(ActResponse response) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("actor", response.actor());
    one.put("act", response.act());
    one.put("target", response.target());
    one.put("within", response.within());
    mean(one, response.count());
    return one;
  }

  private static Map<String, @Nullable Object> answer(FirstAnswer answer) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("by", answer.by());
    one.put("within", answer.within());
    one.put("rung", answer.rung());
    one.put("share", answer.share().value());
    one.put("lag_median", answer.lag());
    return one;
  }

  /** Shares of events, then means of numbers. */
  private List<Map<String, @Nullable Object>> outcomes() {
    Comparison comparison = result.compared().comparison();
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (int event = 0; event < comparison.events().size(); event++) {
      PairedShare share = comparison.share(0, event);
      Map<String, @Nullable Object> one = outcome(comparison.events().get(event).id());
      one.put("without", share.base().value());
      one.put("with", share.alternative().value());
      difference(one, share.difference(), share.interval());
      all.add(one);
    }
    for (int quantity = 0; quantity < comparison.quantities().size(); quantity++) {
      Map<String, @Nullable Object> one = outcome(comparison.quantities().get(quantity).id());
      mean(one, comparison.mean(0, quantity));
      all.add(one);
    }
    return all;
  }

  private static Map<String, @Nullable Object> outcome(String id) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("id", id);
    return one;
  }

  private static void mean(Map<String, @Nullable Object> one, PairedMean mean) {
    one.put("without", mean.base());
    one.put("with", mean.alternative());
    difference(one, mean.difference(), mean.interval());
  }

  private static void difference(
      Map<String, @Nullable Object> one, double difference, @Nullable Interval interval) {
    one.put("difference", difference);
    one.put("low", interval == null ? null : interval.low());
    one.put("high", interval == null ? null : interval.high());
  }
}
