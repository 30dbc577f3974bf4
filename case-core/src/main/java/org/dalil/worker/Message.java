package org.dalil.worker;

import java.util.List;

/**
 * What stands in the file of a message; empty where it does not say.
 *
 * @param date when it was sent, with the offset of its clock, as ISO 8601 has it
 * @param text of its body, without anything that would have to be fetched
 */
public record Message(
        String from, String to, String date, String subject, String id, String text, List<Enclosure> files) {

    /** A file that came with it. */
    public record Enclosure(String name, String mediaType, byte[] content) {}

    public Message {
        files = List.copyOf(files);
    }
}
