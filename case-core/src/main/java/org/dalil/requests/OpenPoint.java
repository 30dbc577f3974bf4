package org.dalil.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to settle before a request can be submitted.
 *
 * @param arguments what its sentence names: counts, texts in three languages
 * @param spot where on its place: the id of a group of criteria or the key of a section; null for the whole place
 */
public record OpenPoint(Code code, List<Object> arguments, @Nullable String spot) {

    /** Where it is settled. */
    public enum Place {
        TARGETS,
        GROUNDS,
        EVIDENCE,
        TIMELINE,
        SIGNATORIES,
        TEXT
    }

    /** What is open. */
    public enum Code {
        /** The regime does not reach parties of this kind. */
        TARGET_OUT_OF_REACH(true, Place.TARGETS),
        /** Particulars of the target that the regime wants; the argument is their list. */
        IDENTIFIERS_MISSING(false, Place.TARGETS),
        /** The target has no name in a language of the dossier; the argument is the language. */
        TARGET_NAME_MISSING(false, Place.TARGETS),
        /** A rule about the choice of criteria is not met; the argument is the name of the group. */
        RULE_UNMET(true, Place.GROUNDS),
        /** No criterion of the regime is chosen. */
        NOTHING_PLEADED(true, Place.GROUNDS),
        /** For a criterion that is pleaded nothing is offered; the argument is its citation. */
        NOTHING_OFFERED(true, Place.GROUNDS),
        /** Criteria for which there is nothing, or no independent source. */
        CRITERIA_WITH_GAP(true, Place.GROUNDS),
        CRITERIA_THIN(false, Place.GROUNDS),
        /** Criteria whose wording no lawyer has checked yet. */
        CRITERIA_UNVERIFIED(false, Place.GROUNDS),
        /** The regime cannot deliver an ask; the argument is its code. */
        ASK_NOT_AVAILABLE(false, Place.GROUNDS),
        /** A citation or fact rests on a passage whose meaning is reversed. */
        REVERSED_PASSAGE_CITED(true, Place.GROUNDS),
        EVIDENCE_NOT_APPROVED(true, Place.EVIDENCE),
        EVIDENCE_WITHOUT_FILE(true, Place.EVIDENCE),
        /** Items that are left out, because of their label, or because the target may not be shown them. */
        EVIDENCE_LEFT_OUT(true, Place.EVIDENCE),
        /** Facts that are left out for the same reasons. */
        FACTS_LEFT_OUT(true, Place.TIMELINE),
        /** An issuer of evidence is a signatory too. */
        ISSUER_SIGNED(false, Place.EVIDENCE),
        /** Signatories without a name in one of the languages of the dossier. */
        NAMES_MISSING(false, Place.SIGNATORIES),
        /** People can still sign the text of the request. */
        SIGN_ON_STILL_OPEN(true, Place.SIGNATORIES),
        /** The list of signatories is not sealed, or somebody came or went since. */
        LIST_NOT_SEALED(true, Place.SIGNATORIES),
        /** A text tells a fact that is left out; the arguments are the label of the paragraph and the code of the fact. */
        TEXT_TELLS_LEFT_OUT(true, Place.TEXT),
        /** A section that must be there has no text; the argument is its heading. */
        SECTION_EMPTY(true, Place.TEXT);

        private final boolean blocking;
        private final Place place;

        Code(boolean blocking, Place place) {
            this.blocking = blocking;
            this.place = place;
        }
    }

    public OpenPoint {
        arguments = List.copyOf(arguments);
    }

    public static OpenPoint of(Code code, Object... arguments) {
        return new OpenPoint(code, List.of(arguments), null);
    }

    /** The same, settled at one spot of its place. */
    OpenPoint at(String where) {
        return new OpenPoint(code, arguments, where);
    }

    /** Whether it stands in the way of submitting, or only warns. */
    public boolean blocking() {
        return code.blocking;
    }

    public Place place() {
        return code.place;
    }
}
