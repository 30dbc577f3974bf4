package org.dalil.web.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dalil.custody.Chain;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyView;
import org.dalil.custody.Told;
import org.dalil.dossier.ChainWords;
import org.dalil.shared.PartialDate;
import org.dalil.web.cases.Papers;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Says in words what stands in a chain in codes. */
@RequestScoped
public class CustodyWords {

    @Inject
    private Words words;

    @Inject
    private Reader reader;

    @Inject
    private Papers papers;

    public List<ChainLine> lines(Chain chain) {
        return chain.entries().stream().map(entry -> line(chain, entry)).toList();
    }

    private ChainLine line(Chain chain, CustodyView entry) {
        return new ChainLine(
                entry,
                act(entry.act()),
                by(entry),
                notes(entry),
                chain.correctionOf(entry.number()).map(CustodyView::number).orElse(null));
    }

    /** What was done, as it stands on paper too. */
    String act(CustodyAct act) {
        return ChainWords.act(act.name(), reader.language()).orElseThrow();
    }

    /** Who did it: whoever is named, else who wrote it down, else the program. */
    private String by(CustodyView entry) {
        Told told = entry.told();
        if (told != null && (told.person() != null || told.partyId() != null)) {
            return told.person() != null ? told.person() : party(told);
        }
        return Optional.ofNullable(entry.byName()).orElseGet(() -> words.say("audit.program"));
    }

    private String party(Told told) {
        return papers.parties().stream()
                .filter(party -> party.value().equals(String.valueOf(told.partyId())))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    private List<String> notes(CustodyView entry) {
        List<String> notes = new ArrayList<>();
        Told told = entry.told();
        if (told != null) {
            if (told.happened().precision() != PartialDate.Precision.NOT_STATED) {
                notes.add(words.say("custody.happened", told.happened()));
            }
            add(notes, told.partyId() == null || told.person() == null ? null : party(told));
            add(notes, told.place());
        }
        if (entry.tool() != null) {
            notes.add(words.say(
                    "custody.with",
                    entry.toolVersion() == null ? entry.tool() : entry.tool() + " " + entry.toolVersion()));
        }
        if (told != null) {
            add(notes, told.words());
            if (told.corrects() != null) {
                notes.add(words.say("custody.corrects", told.corrects()));
            }
            notes.add(words.say("custody.toldBy", entry.at(), entry.byName()));
        }
        entry.detail("file").ifPresent(file -> notes.add(words.say("custody.ofFile", file)));
        entry.detail("bytes").ifPresent(bytes -> notes.add(words.say("evidence.bytes", Long.valueOf(bytes))));
        entry.detail("algorithm").ifPresent(notes::add);
        entry.detail("format").ifPresent(notes::add);
        entry.detail("derivation").ifPresent(how -> notes.add(derived(entry, words.say("evidence.derivation." + how))));
        entry.detail("link").ifPresent(takenBack -> notes.add(words.say("custody.takenBack")));
        entry.detail("stamped").ifPresent(at -> notes.add(words.say("timestamps.stamped", Instant.parse(at))));
        entry.detail("subject")
                .ifPresent(subject -> notes.add(words.say(
                        "timestamps.about." + subject, entry.detail("entry").orElse(""))));
        entry.detail("reason").ifPresent(reason -> notes.add(words.say("custody.reason." + reason)));
        return notes;
    }

    private String derived(CustodyView entry, String how) {
        return entry.detail("copy")
                .map(copy -> words.say("custody.copy", copy, how))
                .orElseGet(() ->
                        words.say("custody.original", entry.detail("original").orElse(""), how));
    }

    private static void add(List<String> notes, @Nullable String note) {
        if (note != null) {
            notes.add(note);
        }
    }
}
