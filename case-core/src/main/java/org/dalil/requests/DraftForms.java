package org.dalil.requests;

import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.editing.Editing;
import org.dalil.regimes.RegimeId;
import org.jspecify.annotations.Nullable;

/** The keys of the forms in which something new is written: under them its draft is kept until it is saved. */
public final class DraftForms {

    private DraftForms() {}

    public static String request(CaseId file, AskId ask, RegimeId regime) {
        return Editing.formOfNew("request " + ask.value() + " " + regime.value(), file.value());
    }

    public static String ground(RequestId id, String criterion) {
        return Editing.formOfNew("ground " + criterion, id.value());
    }

    public static String proof(RequestId id, String criterion) {
        return Editing.formOfNew("proof " + criterion, id.value());
    }

    public static String claim(RequestId id, String criterion) {
        return Editing.formOfNew("claim " + criterion, id.value());
    }

    public static String counterPoint(RequestId id, String criterion) {
        return Editing.formOfNew("counter " + criterion, id.value());
    }

    public static String search(RequestId id) {
        return Editing.formOfNew("search", id.value());
    }

    public static String needs(RequestId id) {
        return Editing.formOfNew("needs", id.value());
    }

    public static String pack(RequestId id, String version) {
        return Editing.formOfNew("pack " + version, id.value());
    }

    /** @param record the code of the record that the paragraph speaks about; null if it speaks for itself */
    public static String paragraph(RequestId id, String section, @Nullable String record) {
        return Editing.formOfNew("paragraph " + section + (record == null ? "" : " " + record), id.value());
    }
}
