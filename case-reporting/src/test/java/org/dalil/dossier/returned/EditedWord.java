package org.dalil.dossier.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A document of a word processor in which somebody writes. */
public final class EditedWord {

    private static final String TEXT = "word/document.xml";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public EditedWord(byte[] document) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts something in the place of what stands there once. */
    public EditedWord instead(String before, String after) {
        return instead(TEXT, before, after);
    }

    public EditedWord instead(String part, String before, String after) {
        return with(part, text -> {
            if (text.indexOf(before) < 0 || text.indexOf(before) != text.lastIndexOf(before)) {
                throw new IllegalArgumentException("not there once: " + before + "\n" + text);
            }
            return text.replace(before, after);
        });
    }

    public EditedWord with(UnaryOperator<String> edit) {
        return with(TEXT, edit);
    }

    public EditedWord with(String part, UnaryOperator<String> edit) {
        String text = new String(files.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        files.put(part, edit.apply(text).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public EditedWord without(String part) {
        files.remove(part);
        return this;
    }

    public byte[] saved() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
