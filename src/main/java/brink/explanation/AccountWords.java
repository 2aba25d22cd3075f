package brink.explanation;

import brink.model.Act;
import brink.report.Wording;
import brink.run.AccountEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who owes an actor what, by act: the accounts behind a choice in words and as values.
 *
 * @param chronicle the history
 * @param actor id of the actor; empty where nobody chose
 * @param entries what each act has left on its accounts
 */
public record AccountWords(Chronicle chronicle, String actor, List<AccountEntry> entries) {
  /** Acts told one by one; the rest are summed. */
  private static final int TOLD = 5;

  /** Accounts below this are not told in words [severity]. */
  private static final double LEAST = 0.005;

  /**
   * Keeps an unmodifiable copy.
   *
   * @param chronicle the history
   * @param actor id of the actor
   * @param entries what each act has left on its accounts
   */
  public AccountWords {
    entries = List.copyOf(entries);
  }

  /**
   * The accounts in words, the acts that count most first.
   *
   * @return one line for each account, after a heading; empty where there is none
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    byDebtor()
        .forEach(
            (debtor, parts) -> {
              double balance = balance(parts);
              if (Math.abs(balance) >= LEAST) {
                lines.add(line(debtor, balance, parts));
              }
            });
    if (!lines.isEmpty()) {
      lines.add(0, "");
      lines.add(1, "What " + chronicle.names().actor(actor) + " was owed then [severity], by act");
    }
    return lines;
  }

  private Map<String, List<AccountEntry>> byDebtor() {
    Map<String, List<AccountEntry>> byDebtor = new LinkedHashMap<>();
    entries.forEach(
        entry -> byDebtor.computeIfAbsent(entry.debtor(), unused -> new ArrayList<>()).add(entry));
    return byDebtor;
  }

  private static double balance(List<AccountEntry> parts) {
    return parts.stream().mapToDouble(AccountEntry::amount).sum();
  }

  private String line(String debtor, double balance, List<AccountEntry> parts) {
    List<AccountEntry> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingDouble((AccountEntry e) -> Math.abs(e.amount())).reversed());
    List<String> told = new ArrayList<>();
    double rest = 0;
    for (AccountEntry entry : sorted) {
      if (told.size() < TOLD && entry.act() != Act.SPONTANEOUS) {
        told.add("#" + chronicle.number(entry.act()) + " " + signed(entry.amount()));
      } else {
        rest += entry.amount();
      }
    }
    told.add("all else " + signed(rest));
    return "  by "
        + chronicle.names().actor(debtor)
        + " "
        + signed(balance)
        + ": "
        + String.join(", ", told);
  }

  private static String signed(double amount) {
    String text = Wording.fixed(amount, 2);
    return amount > 0 ? "+" + text : text;
  }

  /**
   * The accounts as values.
   *
   * @return one entry for each account: debtor, balance, acts with number and amount, and what the
   *     limit of credit took off or the closing of a matter left
   */
  public List<Map<String, Object>> json() {
    List<Map<String, Object>> accounts = new ArrayList<>();
    byDebtor().forEach((debtor, parts) -> accounts.add(json(debtor, parts)));
    return accounts;
  }

  private Map<String, Object> json(String debtor, List<AccountEntry> parts) {
    List<Map<String, Object>> acts = new ArrayList<>();
    double limited = 0;
    for (AccountEntry entry : parts) {
      if (entry.act() == Act.SPONTANEOUS) {
        limited += entry.amount();
      } else {
        Map<String, Object> act = new LinkedHashMap<>();
        act.put("act", chronicle.number(entry.act()));
        act.put("amount", entry.amount());
        acts.add(act);
      }
    }
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("debtor", debtor);
    account.put("balance", balance(parts));
    account.put("acts", acts);
    account.put("limited", limited);
    return account;
  }
}
