package org.dalil.requests;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to settle before a request can be submitted.
 *
 * @param arguments what its sentence names: counts, texts in three languages
 * @param spot where on its place: the id of a group of criteria or the key of a section; null for the whole place
 * @param cite the law or the practice that wants it settled; null where that is plain
 */
public record OpenPoint(Code code, List<Object> arguments, @Nullable String spot, @Nullable String cite) {

    /** Where it is settled. */
    public enum Place {
        OVERVIEW,
        /** The form of the request. */
        EDIT,
        /** What a newer pack changes. */
        PACK,
        TARGETS,
        GROUNDS,
        COVERAGE,
        EVIDENCE,
        TIMELINE,
        SIGNATORIES,
        TEXT
    }

    /** What is open. */
    public enum Code {
        /** The party that it is about is no target of the case any more. */
        NO_TARGET(true, Place.EDIT),
        /** The regime does not reach parties of this kind. */
        TARGET_OUT_OF_REACH(true, Place.TARGETS),
        /** Particulars of the target that the regime wants; the argument is their list. */
        IDENTIFIERS_MISSING(false, Place.TARGETS),
        /** The target has no name in a language of the dossier; the argument is the language. */
        TARGET_NAME_MISSING(false, Place.TARGETS),
        ADDRESSEE_MISSING(true, Place.EDIT),
        /** Neither the pack nor a person says who holds the office that is addressed, and since when that is known. */
        ADDRESSEE_UNVERIFIED(true, Place.EDIT),
        /** A clock of the regime runs out soon; the arguments are its name, the day, and how many days that is. */
        CLOCK_NEAR(false, Place.OVERVIEW),
        /** A rule about the choice of criteria is not met; the argument is the name of the group. */
        RULE_UNMET(true, Place.GROUNDS),
        /** No criterion of the regime is chosen. */
        NOTHING_PLEADED(true, Place.GROUNDS),
        /** For a criterion that is pleaded nothing is offered; the argument is its citation. */
        NOTHING_OFFERED(true, Place.GROUNDS),
        /** Criteria for which there is nothing, or no independent source; the arguments are how many, and their citations. */
        CRITERIA_WITH_GAP(true, Place.GROUNDS),
        CRITERIA_THIN(false, Place.GROUNDS),
        /** Criteria whose wording no lawyer has checked yet. */
        CRITERIA_UNVERIFIED(false, Place.GROUNDS),
        /** So many criteria were compared with their texts a long time ago. */
        PACK_CHECK_OLD(false, Place.GROUNDS),
        /** There is a newer pack; the arguments are its version, and how many criteria are not as they were. */
        PACK_SUPERSEDED(false, Place.PACK),
        /** The regime cannot deliver an ask; the argument is its code. */
        ASK_NOT_AVAILABLE(false, Place.GROUNDS),
        /** A citation or fact rests on a passage whose meaning is reversed. */
        REVERSED_PASSAGE_CITED(true, Place.GROUNDS),
        /** Only people who tell it say that it was the target; the argument is the citation of the criterion. */
        TESTIMONY_ONLY(false, Place.COVERAGE),
        /** Nothing is said against it, and nobody looked for anything. */
        CONTRARY_EMPTY(true, Place.COVERAGE),
        /**
         * No answer to something that speaks against a criterion is approved; the arguments are its number and the
         * citation of the criterion.
         */
        COUNTER_EVIDENCE_OPEN(false, Place.COVERAGE),
        /** Facts that rest on nothing; the arguments are how many, and their codes. */
        FACT_WITHOUT_SOURCE(true, Place.TIMELINE),
        /** Items that are offered; the arguments are how many, and their numbers. So it is with those that follow. */
        EVIDENCE_NOT_APPROVED(true, Place.EVIDENCE),
        EVIDENCE_WITHOUT_FILE(true, Place.EVIDENCE),
        CONSENT_MISSING(true, Place.EVIDENCE),
        /** In quarantine, because its file is not the one that was reviewed, or replaced. */
        EVIDENCE_STANDS_ASIDE(true, Place.EVIDENCE),
        EVIDENCE_ABOVE_LABEL(true, Place.EVIDENCE),
        EVIDENCE_NOT_DISCLOSABLE(true, Place.EVIDENCE),
        METADATA_GOES_OUT(true, Place.EVIDENCE),
        /** Facts that are offered; the arguments are how many, and their codes. */
        FACTS_ABOVE_LABEL(true, Place.TIMELINE),
        FACTS_NOT_DISCLOSABLE(true, Place.TIMELINE),
        /** The newest of the dated items is so many years old. */
        SOURCES_OLD(false, Place.EVIDENCE),
        /** Translations of which nobody says that they are right; the arguments are how many, and their numbers. */
        TRANSLATION_UNCERTIFIED(false, Place.EVIDENCE),
        /** An issuer of evidence is a signatory too. */
        ISSUER_SIGNED(false, Place.EVIDENCE),
        /** Signatories without a name in one of the languages of the dossier. */
        NAMES_MISSING(false, Place.SIGNATORIES),
        /** People can still sign the text of the request. */
        SIGN_ON_STILL_OPEN(true, Place.SIGNATORIES),
        /** The list of signatories is not sealed, or somebody came or went since. */
        LIST_NOT_SEALED(true, Place.SIGNATORIES),
        /**
         * A text tells a fact that is left out; the arguments are the label of the paragraph and the code of the fact.
         */
        TEXT_TELLS_LEFT_OUT(true, Place.TEXT),
        /** Sentences that do not say where they are taken from; the arguments are how many, and the heading. */
        SENTENCES_WITHOUT_SOURCE(true, Place.TEXT),
        /** Its languages do not say the same; the arguments are in how many places, and the heading of the section. */
        LANGUAGES_DIFFER(false, Place.TEXT),
        /** The statement of reasons is too long in a language; the arguments are it, how many words, and the limit. */
        REASONS_TOO_LONG(true, Place.TEXT),
        /** It tells what the target may not be shown; the arguments are how many, and their codes. */
        REASONS_TELL_TOO_MUCH(true, Place.TEXT),
        /** None of the reasons cites what proves a criterion that is covered. */
        NO_REASON_STANDS_ALONE(true, Place.TEXT),
        /** A section that must be there has no text; the argument is its heading. */
        SECTION_EMPTY(true, Place.TEXT);

        private final boolean blocking;
        private final Place place;

        Code(boolean blocking, Place place) {
            this.blocking = blocking;
            this.place = place;
        }

        /**
         * Whether somebody else than the drafter may say that it holds nobody back. Never what protects people, and not
         * what nothing can be sent without.
         */
        public boolean isWaivable() {
            return EnumSet.of(
                            TARGET_OUT_OF_REACH,
                            ADDRESSEE_UNVERIFIED,
                            RULE_UNMET,
                            CRITERIA_WITH_GAP,
                            CONTRARY_EMPTY,
                            FACT_WITHOUT_SOURCE,
                            EVIDENCE_NOT_APPROVED,
                            EVIDENCE_WITHOUT_FILE,
                            EVIDENCE_NOT_DISCLOSABLE,
                            FACTS_NOT_DISCLOSABLE,
                            NO_REASON_STANDS_ALONE,
                            SECTION_EMPTY)
                    .contains(this);
        }
    }

    public OpenPoint {
        arguments = List.copyOf(arguments);
    }

    public static OpenPoint of(Code code, Object... arguments) {
        return new OpenPoint(code, List.of(arguments), null, null);
    }

    /** The same, settled at one spot of its place. */
    public OpenPoint at(String where) {
        return new OpenPoint(code, arguments, where, cite);
    }

    /** The same, with the text that wants it so. */
    public OpenPoint citing(@Nullable String text) {
        return new OpenPoint(code, arguments, spot, text);
    }

    /** Whether it stands in the way of submitting, or only warns. */
    public boolean blocking() {
        return code.blocking;
    }

    public Place place() {
        return code.place;
    }
}
