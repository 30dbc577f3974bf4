package org.dalil.worker.inside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UnsupportedEncodingException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.dalil.worker.Failure;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Opens the file of a message: who wrote it to whom, when, its words, and the files that came with it. Of markup only
 * the words are taken, so that nothing in it can be fetched by anybody.
 */
final class MailFile {

    private static final int MOST_FILES = 100;

    /** So deep messages lie in one another; whatever is deeper is a file. */
    private static final int DEEPEST = 8;

    private static final Pattern OFFSET = Pattern.compile("[+-](?:0\\d|1[0-3])[0-5]\\d");

    private final Answer answer;
    private final List<Entity> files = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder markup = new StringBuilder();

    MailFile(Answer answer) {
        this.answer = answer;
    }

    void read(byte[] content) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(2_000)
                .build());
        Message message = builder.parseMessage(new ByteArrayInputStream(content));
        if (message.getFrom() == null && message.getDate() == null && message.getSubject() == null) {
            answer.failed(Failure.BROKEN);
            return;
        }
        answer.row(
                0,
                List.of(
                        people(message.getFrom()),
                        people(message.getTo()),
                        day(message),
                        oneLine(message.getSubject()),
                        oneLine(message.getMessageId())));
        part(message, 0);
        answer.text(plain.toString().isBlank() ? Jsoup.parse(markup.toString()).wholeText() : plain);
        for (Entity file : files.subList(0, Math.min(files.size(), MOST_FILES))) {
            answer.row(1, List.of(oneLine(file.getFilename()), oneLine(file.getMimeType())));
            answer.file(bytes(file));
        }
    }

    private void part(Entity part, int depth) throws IOException {
        Body body = part.getBody();
        if (body instanceof Multipart multipart && depth < DEEPEST) {
            for (Entity inside : multipart.getBodyParts()) {
                part(inside, depth + 1);
            }
        } else if (body instanceof TextBody text && !"attachment".equals(part.getDispositionType())) {
            if ("text/html".equals(part.getMimeType())) {
                markup.append(words(text));
            } else {
                plain.append(words(text));
            }
        } else {
            files.add(part);
        }
    }

    private static String words(TextBody text) throws IOException {
        StringWriter words = new StringWriter();
        try (Reader reader = new InputStreamReader(
                text.getInputStream(), Objects.requireNonNullElse(text.getMimeCharset(), "UTF-8"))) {
            reader.transferTo(words);
        } catch (UnsupportedEncodingException unknown) {
            try (Reader reader = text.getReader()) {
                reader.transferTo(words);
            }
        }
        return words.toString();
    }

    private static byte[] bytes(Entity file) throws IOException {
        Body body = file.getBody();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (body instanceof BinaryBody || body instanceof TextBody) {
            ((SingleBody) body).getInputStream().transferTo(bytes);
        } else {
            new DefaultMessageWriter().writeBody(body, bytes);
        }
        return bytes.toByteArray();
    }

    private static String people(@Nullable MailboxList list) {
        return list == null ? "" : list.stream().map(MailFile::person).collect(Collectors.joining(", "));
    }

    private static String people(@Nullable AddressList list) {
        return list == null ? "" : people(list.flatten());
    }

    private static String person(Mailbox box) {
        String name = oneLine(box.getName());
        return name.isEmpty() ? box.getAddress() : name + " <" + box.getAddress() + ">";
    }

    private static String day(Message message) {
        Date date = message.getDate();
        return date == null ? "" : date.toInstant().atOffset(clock(message)).toString();
    }

    /** Of the sender, as the head says it. */
    private static ZoneOffset clock(Message message) {
        Field said = message.getHeader().getField("Date");
        Matcher offset = OFFSET.matcher(said == null ? "" : said.getBody());
        return offset.find() ? ZoneOffset.of(offset.group()) : ZoneOffset.UTC;
    }

    private static String oneLine(@Nullable String words) {
        return words == null
                ? ""
                : words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }
}
