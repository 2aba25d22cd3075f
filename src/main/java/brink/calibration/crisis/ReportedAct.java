package brink.calibration.crisis;

import brink.model.ActFamily;

/**
 * An act as the documents report it, whether it was coded from them or simulated. What a text
 * leaves open is a range; of a simulated act everything is known.
 *
 * @param document place of the document that reports it first
 * @param family its family
 * @param kind id of its kind
 * @param from place of the actor
 * @param to place of the target
 * @param day when, in days since the start
 * @param rung the rung it reaches
 * @param deaths deaths on the target's side; 0 for what is no strike
 */
public record ReportedAct(
    int document,
    ActFamily family,
    String kind,
    int from,
    int to,
    Range day,
    Range rung,
    Range deaths) {}
