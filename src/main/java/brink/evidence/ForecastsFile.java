package brink.evidence;

import brink.model.Field;
import java.util.Map;

/**
 * What the file of forecasts says.
 *
 * @param forecasts what the documents foresee, by id
 */
record ForecastsFile(@Field(text = "what the documents foresee") Map<String, Forecast> forecasts) {}
