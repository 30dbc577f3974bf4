package org.dalil.dossier.content;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a section holds. Each kind is laid out by one class of its own; {@link Narrative} fits any section of text. */
public sealed interface SectionBody {

    /** The numbered paragraphs, in the order in which they are printed. */
    List<Paragraph> paragraphs();

    /** Nothing but text. */
    record Narrative(List<Paragraph> paragraphs) implements SectionBody {}

    /** Several kinds, one after the other under one heading; the paragraphs belong to the first that has some. */
    record Parts(List<SectionBody> parts) implements SectionBody {

        @Override
        public List<Paragraph> paragraphs() {
            return parts.stream().flatMap(part -> part.paragraphs().stream()).toList();
        }
    }

    /**
     * What a form has in front: what this is, to whom it is put, and on what law it rests.
     *
     * @param kind what it is, in the words of the authority
     */
    record TitlePage(
            LocalText kind, List<LocalText> recipients, List<Authority> authorities, List<Paragraph> paragraphs)
            implements SectionBody {}

    /** A regime and the acts behind it. */
    record Authority(LocalText regime, List<LocalText> acts) {}

    /** The target as the authority would print it in its list, before what is known besides. */
    record ListEntry(List<Paragraph> paragraphs, List<Column> columns, Target more) implements SectionBody {}

    /** A column of the list of an authority; no lines: not stated. */
    record Column(LocalText label, List<Prose> lines) {}

    /** How far each exhibit can be believed, and what rests on it. */
    record Credibility(List<Paragraph> paragraphs, List<Judged> exhibits) implements SectionBody {}

    /** @param facts keys of the paragraphs that rest on it */
    record Judged(String exhibit, Prose title, List<String> facts, Prose note) {}

    /**
     * The letter in front.
     *
     * @param holder who holds the office that is written to
     */
    record Letter(
            List<LocalText> addressees,
            Prose holder,
            LocalText subject,
            List<Paragraph> paragraphs,
            Prose submitters,
            Prose signer,
            Prose contact)
            implements SectionBody {}

    /** One page for a reader who reads one page: what is asked, four figures, the case in six paragraphs. */
    record Summary(LocalText ask, List<Ask> asks, List<Figure> figures, List<Paragraph> paragraphs)
            implements SectionBody {}

    /**
     * One request.
     *
     * @param number such as {@code A1}
     * @param instrument the instrument that could grant it
     */
    record Ask(String number, Prose request, Prose instrument, Deliverable deliverable) {}

    /** Whether the regime can grant a request. */
    enum Deliverable {
        YES,
        IN_PART,
        NO,
        /** The regime pack does not say; a person has to find out. */
        NOT_STATED
    }

    /** A number worth knowing, and what it counts. */
    record Figure(String number, LocalText caption) {}

    /**
     * Who submits, and who signed what.
     *
     * @param capacities who signed in a capacity; empty: nobody
     * @param countries who signed with a country beside the name; empty: nobody
     */
    record Submitters(
            List<Paragraph> paragraphs,
            Prose submittedBy,
            Prose contact,
            Prose signatures,
            Prose capacities,
            Prose countries,
            Prose signedText)
            implements SectionBody {}

    /** Who is to be listed: every particular that the regime asks for, known or not, and every name found. */
    record Target(List<Paragraph> paragraphs, List<Identifier> identifiers, List<NameFound> names)
            implements SectionBody {}

    /** A particular of the target; an empty value is printed as not stated. */
    record Identifier(LocalText label, Prose value, Prose source) {}

    /** A name of the target as a source writes it. */
    record NameFound(AsWritten name, LocalText kind, String exhibit) {}

    /**
     * The law: citations as written beside the criteria they mean, then what is pleaded and why it is met, between the
     * opening and the reasoning.
     */
    record Legal(List<Paragraph> opening, List<Citation> citations, List<Pleaded> pleaded, List<Paragraph> reasoning)
            implements SectionBody {

        @Override
        public List<Paragraph> paragraphs() {
            return Stream.concat(opening.stream(), reasoning.stream()).toList();
        }
    }

    /** A citation of the source, and what it means. */
    record Citation(AsWritten written, LocalText translation, List<Criterion> criteria, Prose threshold) {}

    /** A provision. One whose wording nobody checked against the official journal is marked with a dagger. */
    record Provision(LocalText citation, boolean verified) {}

    /** A ground for listing. */
    record Criterion(Provision provision, LocalText right) {}

    /** A ground that is pleaded: a criterion, its threshold, the kind of actor. */
    record Pleaded(Criterion criterion, Prose why) {}

    /** What happened, in order of time, after what is said of it as a whole. */
    record Chronology(List<Paragraph> opening, List<Fact> facts) implements SectionBody {

        @Override
        public List<Paragraph> paragraphs() {
            return Stream.concat(opening.stream(), facts.stream().map(Fact::paragraph))
                    .toList();
        }
    }

    /**
     * One event. A paragraph without a footnote is printed with one that says that no source is stated.
     *
     * @param dateNote how exact the date is; empty: the words follow from the date
     * @param status who asserts, confirms or denies it
     */
    record Fact(Paragraph paragraph, PartialDate date, LocalText dateNote, LocalText status) {}

    /** What has to be proven and how far it is. */
    record Proof(List<Paragraph> paragraphs, List<ProofGroup> groups) implements SectionBody {}

    record ProofGroup(LocalText heading, List<Element> elements) {}

    /**
     * @param facts keys of paragraphs
     * @param exhibits numbers of exhibits
     * @param independent how many sources are independent of the signatories; null: the question does not arise
     * @param issuers who they are
     */
    record Element(
            Provision provision,
            LocalText name,
            List<String> facts,
            List<String> exhibits,
            @Nullable Integer independent,
            LocalText issuers,
            ProofState state,
            LocalText reason) {}

    /** How far an element is proven. */
    enum ProofState {
        COVERED,
        THIN,
        GAP,
        NOT_PLEADED
    }

    /**
     * The statement of reasons, fit for publication.
     *
     * @param wordLimit how many words the regime allows
     * @param support keys of the paragraphs that bear it
     * @param keys of what it says, in the same order; null where nobody asks for them
     */
    record Reasons(
            List<Paragraph> paragraphs,
            List<Prose> statement,
            int wordLimit,
            List<String> support,
            @Nullable List<String> keys)
            implements SectionBody {

        /** The key of a part of the statement; empty where it has none. */
        public String key(int place) {
            return keys == null ? "" : keys.get(place);
        }
    }

    /** What speaks against the request, with the answers. */
    record Contrary(List<Paragraph> paragraphs, List<Objection> objections) implements SectionBody {}

    /**
     * Something that is said against the request.
     *
     * @param number such as {@code N-1}; texts refer to it as {@code [N-1]}
     * @param key of the answer; null where nobody asks for it
     */
    record Objection(String number, Prose said, Prose answer, AnswerState state, @Nullable String key) {}

    /** How far an objection is answered. */
    enum AnswerState {
        ANSWERED,
        IN_PART,
        OPEN
    }

    /** What other authorities did. */
    record OtherAction(List<Paragraph> paragraphs, List<Measure> measures) implements SectionBody {}

    record Measure(LocalText authority, Prose measure, Prose date, Prose state) {}

    /** The list of all {@link DossierContent#exhibits()}. */
    record Sources(Prose note) implements SectionBody {

        @Override
        public List<Paragraph> paragraphs() {
            return List.of();
        }
    }

    /** A sheet for each exhibit that is worth one. */
    record ExhibitSheets(List<Sheet> sheets) implements SectionBody {

        @Override
        public List<Paragraph> paragraphs() {
            return List.of();
        }
    }

    /** The particulars of an exhibit, who handled it, and what is relied on in it. */
    record Sheet(
            String exhibit,
            LocalText heading,
            AsWritten titleAsPublished,
            Prose publisher,
            @Nullable URI address,
            Prose languageAndSize,
            Prose otherVersions,
            Prose captured,
            Prose reviewedBy,
            Prose disclosure,
            Prose remarks,
            List<Custody> custody,
            List<Passage> passages) {}

    /** A step of the chain of custody. */
    record Custody(PartialDate date, Prose event, Prose by, FingerprintCheck check) {}

    /** What came of comparing fingerprints. */
    enum FingerprintCheck {
        MATCHES,
        DIFFERS,
        NOT_STATED,
        NOT_APPLICABLE
    }

    /**
     * Words of an exhibit.
     *
     * @param place the paragraph of the exhibit
     * @param usedAt keys of the paragraphs that rely on it
     */
    record Passage(String place, AsWritten words, LocalText translation, List<String> usedAt) {}

    /** Who signed, in the order and under the numbers of the signed text. */
    record Signatories(Prose introduction, List<Organisation> organisations, List<Expert> experts)
            implements SectionBody {

        @Override
        public List<Paragraph> paragraphs() {
            return List.of();
        }
    }

    /**
     * @param name in the language of the signed text as signed, misprints included
     * @param probable whether the name in the other language is probable only
     * @param qualifier capacity or country that stands beside the name
     * @param correction how a misprint should read; null: no misprint
     */
    record Organisation(
            int number, LocalText name, boolean probable, LocalText qualifier, @Nullable String correction) {}

    /**
     * @param name with the honorific that was signed with
     * @param title empty: not stated
     * @param more former titles and affiliation
     */
    record Expert(int number, LocalText name, LocalText title, List<LocalText> more) {}

    /** The translations in the dossier and what their translators state. */
    record Translations(Prose note, List<Translation> translations) implements SectionBody {

        @Override
        public List<Paragraph> paragraphs() {
            return List.of();
        }
    }

    record Translation(String exhibit, Prose scope, Prose translator, Prose date, Prose statement) {}
}
