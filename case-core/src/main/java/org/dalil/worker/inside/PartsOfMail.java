package org.dalil.worker.inside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.dalil.worker.Place;

/** What a message says: every field of its heads, and every part of it. */
final class PartsOfMail {

    private static final int DEEPEST = 12;

    private final Unpacking unpacking;
    private final List<String> inside;

    PartsOfMail(Unpacking unpacking, List<String> inside) {
        this.unpacking = unpacking;
        this.inside = inside;
    }

    void read(byte[] content) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(2_000)
                .build());
        part(builder.parseMessage(new ByteArrayInputStream(content)), 0);
    }

    private void part(Entity part, int depth) throws IOException {
        for (Field field : part.getHeader().getFields()) {
            String words = DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT);
            unpacking.say(Place.METADATA, 0, field.getName(), inside, words);
        }
        Body body = part.getBody();
        String name = part.getFilename() == null ? String.valueOf(part.getMimeType()) : part.getFilename();
        if (body instanceof Multipart multipart && depth < DEEPEST) {
            for (Entity one : multipart.getBodyParts()) {
                part(one, depth + 1);
            }
        } else if (body instanceof Message message && depth < DEEPEST) {
            part(message, depth + 1);
        } else if (body instanceof SingleBody single) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            single.getInputStream().transferTo(bytes);
            unpacking.say(Place.NAME, 0, name, inside, name);
            unpacking.unpack(bytes.toByteArray(), Unpacking.within(inside, name), false);
        }
    }
}
