package org.dalil.dossier.bundle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.dalil.cases.CaseId;
import org.dalil.dossier.content.Bindable;
import org.dalil.dossier.content.BundleSheet.Code;
import org.dalil.dossier.content.BundleSheet.Note;
import org.dalil.dossier.content.BundleSheet.Text;
import org.dalil.dossier.pdf.Printable;
import org.dalil.evidence.EvidenceStore;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.worker.Binders;
import org.dalil.worker.Fit;
import org.dalil.worker.Look;
import org.dalil.worker.Message;
import org.dalil.worker.Undrawn;
import org.dalil.worker.Workers;

/** Finds out what of an exhibit can be bound: its pages, else its words, else why neither. */
record Opener(CaseId room, Language language, EvidenceStore store, Binders binders, Workers workers) {

    private static final long LARGEST = 64L << 20;
    private static final int MOST_LETTERS = 400_000;

    Opened open(Bindable exhibit) {
        var leaves = new ArrayList<Opened.Leaves>();
        var notes = new ArrayList<>(exhibit.notes());
        var texts = new ArrayList<Text>();
        if (!exhibit.text().isBlank()) {
            notes.add(new Note(Code.TEXT_OF_RECORD, ""));
            texts.add(text(exhibit.exhibit().number(), exhibit.text()));
        } else if (exhibit.files().isEmpty() && exhibit.notes().isEmpty()) {
            notes.add(new Note(Code.NO_FILE, ""));
        }
        for (var file : exhibit.files()) {
            open(file, leaves, notes, texts);
        }
        return new Opened(exhibit, List.copyOf(leaves), List.copyOf(notes), List.copyOf(texts));
    }

    private void open(Bindable.File file, List<Opened.Leaves> leaves, List<Note> notes, List<Text> texts) {
        if (file.bytes() > LARGEST) {
            notes.add(note(Code.TOO_LARGE, file));
            return;
        }
        try (var content = store.open(room, file.fingerprint())) {
            if (isMessage(file) && message(file, content, notes, texts)) {
                return;
            }
            var fit = binders.fit(room.value(), content);
            if (fit instanceof Outcome.Done<Fit> done) {
                leaves.add(new Opened.Leaves(file, done.value().pages()));
                if (!done.value().spoilt().isEmpty()) {
                    var pages =
                            done.value().spoilt().stream().map(String::valueOf).collect(Collectors.joining(", "));
                    notes.add(new Note(Code.PAGES_MISSING, printable(file.name()) + " " + pages));
                }
                return;
            }
            var why = (Undrawn) ((Outcome.Refused<Fit>) fit).reasons().get(0).code();
            if (why != Undrawn.UNKNOWN || !words(file, content, notes, texts)) {
                notes.add(note(code(why), file));
            }
        } catch (IOException gone) {
            notes.add(note(Code.MISSING, file));
        }
    }

    private static boolean isMessage(Bindable.File file) {
        return file.mediaType().equals("message/rfc822")
                || file.name().toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    private boolean message(Bindable.File file, SeekableByteChannel content, List<Note> notes, List<Text> texts)
            throws IOException {
        content.position(0);
        var opened = workers.mail(room.value(), new BufferedInputStream(Channels.newInputStream(content)));
        if (!(opened instanceof Outcome.Done<Message> done)) {
            return false;
        }
        var words = ResourceBundle.getBundle(
                "i18n.Dossier",
                language.locale(),
                Opener.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var message = done.value();
        var head = new StringBuilder();
        line(head, words, "from", message.from());
        line(head, words, "to", message.to());
        line(head, words, "date", message.date());
        line(head, words, "subject", message.subject());
        line(
                head,
                words,
                "files",
                message.files().stream().map(Message.Enclosure::name).collect(Collectors.joining(", ")));
        notes.add(note(Code.MESSAGE, file));
        texts.add(text(file.name(), head + "\n" + message.text()));
        return true;
    }

    private static void line(StringBuilder head, ResourceBundle words, String key, String value) {
        if (!value.isBlank()) {
            head.append(words.getString("bundle.mail." + key))
                    .append(": ")
                    .append(value)
                    .append('\n');
        }
    }

    private boolean words(Bindable.File file, SeekableByteChannel content, List<Note> notes, List<Text> texts)
            throws IOException {
        content.position(0);
        var ending = file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Look look = workers.look(
                room.value(), ending, new BufferedInputStream(Channels.newInputStream(content)), file.bytes());
        if (look.text().isBlank()) {
            return false;
        }
        notes.add(note(Code.WORDS_ONLY, file));
        texts.add(text(file.name(), look.text()));
        return true;
    }

    private Text text(String heading, String words) {
        var whole = words.length() <= MOST_LETTERS ? words : words.substring(0, MOST_LETTERS) + " …";
        return new Text(
                printable(heading), printable(whole.replace("\r\n", "\n").replace('\r', '\n')));
    }

    private Note note(Code code, Bindable.File file) {
        return new Note(code, printable(file.name()));
    }

    private String printable(String words) {
        return Printable.text(language, words);
    }

    private static Code code(Undrawn why) {
        return switch (why) {
            case UNKNOWN -> Code.UNKNOWN;
            case LOCKED -> Code.LOCKED;
            case TOO_LARGE -> Code.TOO_LARGE;
            case TOO_SLOW, NO_WORKER -> Code.TOO_SLOW;
            case MISSING -> Code.MISSING;
            case BROKEN, NO_SUCH_PAGE -> Code.BROKEN;
        };
    }
}
