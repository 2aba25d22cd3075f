package brink.report;

/**
 * Where an event is reported.
 *
 * @param document id of the document
 * @param paragraph paragraph in it, from 1
 * @param outlet who published it
 * @param paraphrase what it says there, in other words
 */
public record Citation(String document, int paragraph, String outlet, String paraphrase) {}
