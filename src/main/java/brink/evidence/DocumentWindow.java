package brink.evidence;

import java.util.List;

/**
 * What one document could have reported.
 *
 * @param document id of the document
 * @param fromDay first moment it looks back to, in days since the scenario's start; may be negative
 * @param toDay moment of publication, in days since the scenario's start
 * @param covers ids of the actors whose acts, and acts on whom, it reports; an act is covered when
 *     both its actor and its target are listed
 */
public record DocumentWindow(String document, double fromDay, double toDay, List<String> covers) {}
