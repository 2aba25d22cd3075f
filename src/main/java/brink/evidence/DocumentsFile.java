package brink.evidence;

import brink.model.Field;
import java.util.Map;

/**
 * What the file of documents says.
 *
 * @param actors name of each actor that the documents mention, by id
 * @param documents the documents by id
 */
record DocumentsFile(
    @Field(text = "name of each actor that the documents mention") Map<String, String> actors,
    @Field(text = "the documents") Map<String, Document> documents) {}
