package brink.run;

/**
 * What one act has left on an account: what an actor is owed for it, or has had returned by it.
 *
 * @param debtor id of the actor that the account is with
 * @param act key of the act; {@link brink.model.Act#SPONTANEOUS} for what the limit of credit took
 *     off returns, and for the credit that was there when a matter was closed
 * @param amount what is left of it, above 0 for what is owed and below for returns [severity]
 */
public record AccountEntry(String debtor, long act, double amount) {}
