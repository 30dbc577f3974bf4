package org.dalil.web.bundles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountHappening;
import org.dalil.accounts.AccountSearch;
import org.dalil.accounts.PasswordRules;
import org.dalil.accounts.Rescue;
import org.dalil.accounts.Role;
import org.dalil.accounts.SecondFactorDesk;
import org.dalil.accounts.SignInDesk;
import org.dalil.accounts.WelcomeDesk;
import org.dalil.assignments.Absence;
import org.dalil.audit.AnchorFinding;
import org.dalil.audit.Notice;
import org.dalil.backup.BackupFailure;
import org.dalil.cases.CasePartyDesk;
import org.dalil.cases.Citation;
import org.dalil.cases.Disclosure;
import org.dalil.cases.DiscrepancyKind;
import org.dalil.cases.DocumentCard;
import org.dalil.cases.FactDesk;
import org.dalil.cases.FactPart;
import org.dalil.cases.IncomingText;
import org.dalil.cases.IntakeDesk;
import org.dalil.cases.MarkKind;
import org.dalil.cases.PartyRole;
import org.dalil.cases.Passage;
import org.dalil.cases.Position;
import org.dalil.cases.RestingFacts;
import org.dalil.cases.Statement;
import org.dalil.cases.Team;
import org.dalil.clocks.CalendarCorrection;
import org.dalil.clocks.CorrectionDesk;
import org.dalil.clocks.RunningClock;
import org.dalil.custody.CustodyDesk;
import org.dalil.deadlines.Deadline;
import org.dalil.decisions.Decision;
import org.dalil.decisions.DecisionDesk;
import org.dalil.digest.DigestWish;
import org.dalil.dossier.Comparison;
import org.dalil.dossier.DossierDesk;
import org.dalil.dossier.Progress;
import org.dalil.dossier.ReturnDesk;
import org.dalil.dossier.Returned;
import org.dalil.dossier.returned.Caution;
import org.dalil.editing.DraftDesk;
import org.dalil.editing.Typed;
import org.dalil.evidence.Derivation;
import org.dalil.evidence.EvidenceDesk;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.Fault;
import org.dalil.evidence.ItemConsents;
import org.dalil.evidence.QuarantineDesk;
import org.dalil.evidence.RestingEvidence;
import org.dalil.evidence.StoreCheck;
import org.dalil.gathering.Answer;
import org.dalil.gathering.GuestDesk;
import org.dalil.gathering.Invitation;
import org.dalil.gathering.InvitationDesk;
import org.dalil.gathering.SignOn;
import org.dalil.gathering.Visit;
import org.dalil.inspection.FileKind;
import org.dalil.leaks.LeakKind;
import org.dalil.leaks.LeakOccasion;
import org.dalil.letters.Figure;
import org.dalil.letters.Parity;
import org.dalil.lists.ItemColumn;
import org.dalil.lists.ListDesk;
import org.dalil.mail.MailDesk;
import org.dalil.mail.MailKind;
import org.dalil.mail.MailState;
import org.dalil.mail.MailTrouble;
import org.dalil.markup.Inline;
import org.dalil.messages.MessageDesk;
import org.dalil.origins.Origin;
import org.dalil.outlook.NextDay;
import org.dalil.parties.NameScript;
import org.dalil.parties.Party;
import org.dalil.parties.PartyName;
import org.dalil.parties.Veil;
import org.dalil.protection.ConsentEntry;
import org.dalil.protection.ConsentLedger;
import org.dalil.protection.IdentityGrant;
import org.dalil.protection.IdentityLook;
import org.dalil.protection.ItemPerson;
import org.dalil.protection.ProtectedIdentity;
import org.dalil.protection.RecallTask;
import org.dalil.protection.TraceReading;
import org.dalil.redaction.Boxes;
import org.dalil.redaction.Reason;
import org.dalil.redaction.RedactionDesk;
import org.dalil.regimes.Fit;
import org.dalil.regimes.FitRule;
import org.dalil.regimes.PackChange;
import org.dalil.requests.BroughtTextDesk;
import org.dalil.requests.Claim;
import org.dalil.requests.CounterPoint;
import org.dalil.requests.CounterPointDesk;
import org.dalil.requests.CounterPointView;
import org.dalil.requests.Coverage;
import org.dalil.requests.CoverageCell;
import org.dalil.requests.LeftOut;
import org.dalil.requests.Move;
import org.dalil.requests.MoveObjection;
import org.dalil.requests.NeedsDesk;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.ParagraphDesk;
import org.dalil.requests.Redaction;
import org.dalil.requests.RequestHappening;
import org.dalil.requests.RequestOwners;
import org.dalil.requests.RequestStage;
import org.dalil.requests.RestingRequests;
import org.dalil.requests.SanctionsRequest;
import org.dalil.requests.SavedViewDesk;
import org.dalil.review.Doubt;
import org.dalil.review.FilePassageDesk;
import org.dalil.review.RestingPassages;
import org.dalil.review.Review;
import org.dalil.review.ReviewObjection;
import org.dalil.review.Verdict;
import org.dalil.review.VerdictFinding;
import org.dalil.sealing.Finding;
import org.dalil.sending.Contact;
import org.dalil.sending.SendingProof;
import org.dalil.sending.SubmissionDesk;
import org.dalil.shared.EveryHappening;
import org.dalil.shared.Happening;
import org.dalil.shared.PartialDate;
import org.dalil.sharing.Share;
import org.dalil.sharing.Shown;
import org.dalil.signon.Signatory;
import org.dalil.signon.SignatoryDesk;
import org.dalil.signon.Signature;
import org.dalil.signon.SignonHappening;
import org.dalil.statistics.StatisticsReading;
import org.dalil.submission.Letter;
import org.dalil.submission.RestingResults;
import org.dalil.submission.Result;
import org.dalil.timestamps.StampSubject;
import org.dalil.timestamps.TokenFault;
import org.dalil.viewing.CannotShow;
import org.dalil.waivers.WaiverDesk;
import org.dalil.web.cases.TimeScale;
import org.dalil.web.requests.Course;
import org.dalil.web.review.ReviewQueuePage;
import org.dalil.web.ui.StageLook;
import org.dalil.worker.Failure;
import org.dalil.worker.Place;
import org.dalil.worker.Sign;
import org.dalil.worker.Unread;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BundlesTest {

    private static final Sources OURS = new Sources(Path.of("src/main/webapp"), Path.of("src/main/java"));
    private static final Path CORE = Path.of("../case-core/target/classes");
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    /** The constants that people see. Who shows another enum on a page adds it here. */
    private static Set<String> constants() {
        Set<String> keys = new TreeSet<>();
        for (Happening happening : EveryHappening.in(CORE)) {
            keys.add("audit.what." + happening.what());
            happening.details().keySet().forEach(detail -> keys.add("audit.detail." + detail));
        }
        register(keys, "audit.anchor.", AnchorFinding.values());
        register(keys, "audit.found.", Finding.Tampering.values());
        register(keys, "drafting.cite.", Inline.Thing.values());
        register(keys, "shell.stage.", RequestStage.values());
        Stream.of(NextDay.Kind.values()).filter(NextDay.Kind::runs).forEach(kind -> {
            keys.add("outlook.today." + kind);
            keys.add("outlook.in." + kind);
        });
        Stream.of("REVIEW_DUE", "PROMISE_DUE", "FOLLOW_UP_DUE").forEach(kind -> keys.add("outlook.late." + kind));
        register(keys, "accounts.role.", Role.values());
        register(keys, "accounts.rescue.", Rescue.Objection.values());
        register(keys, "accounts.rescue.factor.", Rescue.Factor.values());
        register(keys, "accounts.refusal.", SignInDesk.Objection.values());
        register(keys, "commands.backup.", BackupFailure.Reason.values());
        register(keys, "commands.store.", StoreCheck.Wrong.values());
        register(keys, "accounts.refusal.", PasswordRules.Objection.values());
        register(keys, "accounts.refusal.", WelcomeDesk.Objection.values());
        register(keys, "accounts.refusal.", SecondFactorDesk.Objection.values());
        register(keys, "accounts.refusal.", Account.Objection.values());
        register(keys, "accounts.state.", AccountSearch.State.values());
        register(keys, "audit.what.", AccountHappening.Deed.values());
        register(keys, "dates.basis.", PartialDate.Basis.INFERRED, PartialDate.Basis.EXTERNAL);
        register(keys, "editing.refusal.", Typed.Objection.values());
        register(keys, "editing.refusal.", DraftDesk.Objection.values());
        register(keys, "editing.basis.", PartialDate.Basis.values());
        register(keys, "cases.refusal.", Passage.Objection.values());
        register(keys, "cases.refusal.", CasePartyDesk.Objection.values());
        register(keys, "parties.script.", NameScript.values());
        register(keys, "parties.confidence.", PartyName.Confidence.values());
        register(keys, "parties.refusal.", Party.Objection.values());
        register(keys, "cases.refusal.", Team.Objection.values());
        register(keys, "cases.refusal.", IncomingText.Objection.values());
        register(keys, "cases.refusal.", DocumentCard.Objection.values());
        register(keys, "cases.refusal.", IntakeDesk.Objection.values());
        register(keys, "intake.kind.", MarkKind.values());
        register(keys, "intake.question.", MarkKind.values());
        Stream.of("TITLE", "ADDRESSEE", "TARGET", "ASK", "CITATION", "FACT", "EVIDENCE", "SIGNATORIES")
                .forEach(step -> keys.add("intake.step." + step));
        register(keys, "cases.refusal.", FactDesk.Objection.values());
        register(keys, "cases.refusal.", Disclosure.Objection.values());
        register(keys, "cases.disclosable.", Disclosure.Answer.values());
        register(keys, "custody.reason.", Fault.values());
        register(keys, "timestamps.refusal.", TokenFault.values());
        register(keys, "timestamps.about.", StampSubject.values());
        register(keys, "custody.refusal.", CustodyDesk.Objection.values());
        register(keys, "custody.found.", Finding.Tampering.values());
        register(keys, "custody.command.", Finding.Tampering.values());
        register(keys, "evidence.refusal.", QuarantineDesk.Objection.values());
        register(keys, "evidence.derivation.", Derivation.values());
        register(keys, "dossiers.leftOut.", LeftOut.Reason.values());
        register(keys, "requests.refusal.", LeftOut.Objection.values());
        register(keys, "requests.refusal.", DossierDesk.Objection.values());
        register(keys, "requests.refusal.", ReturnDesk.Objection.values());
        register(keys, "requests.refusal.", BroughtTextDesk.Objection.values());
        register(keys, "dossiers.returned.state.", Returned.State.values());
        register(keys, "dossiers.returned.notice.", Caution.Kind.values());
        register(keys, "evidence.refusal.", EvidenceStore.Objection.values());
        register(keys, "evidence.refusal.", EvidenceDesk.Objection.values());
        register(keys, "redaction.refusal.", RedactionDesk.Objection.values());
        register(keys, "redaction.refusal.", Boxes.Objection.values());
        register(keys, "redaction.reason.", Reason.values());
        register(keys, "evidence.refusal.", RestingEvidence.Objection.values());
        register(keys, "origins.refusal.", Origin.Objection.values());
        register(keys, "origins.madeAs.", Derivation.values());
        register(keys, "lists.refusal.", ListDesk.Objection.values());
        register(keys, "lists.column.", ItemColumn.values());
        register(keys, "lists.answer.", Disclosure.Answer.values());
        register(keys, "inspection.sign.", Sign.values());
        register(keys, "work.deadline.", Deadline.Kind.values());
        register(keys, "work.notice.", Notice.values());
        register(keys, "work.timeline.", TimeScale.Kind.values());
        register(
                keys,
                "inspection.warning.",
                Sign.OTHER_TYPE,
                Sign.EXECUTABLE,
                Sign.POLYGLOT,
                Sign.SCRIPT,
                Sign.MACROS,
                Sign.PLACE);
        register(keys, "inspection.failure.", Failure.values());
        register(keys, "inspection.kind.", FileKind.values());
        register(keys, "cases.refusal.", RestingFacts.Objection.values());
        register(keys, "cases.factPart.", FactPart.values());
        register(keys, "requests.refusal.", RestingRequests.Objection.values());
        register(keys, "requests.state.", Coverage.State.values());
        register(keys, "requests.reason.", Coverage.Reason.values());
        register(keys, "requests.refusal.", Claim.Objection.values());
        register(keys, "requests.refusal.", CounterPoint.Objection.values());
        register(keys, "requests.refusal.", CounterPointDesk.Objection.values());
        register(keys, "requests.refusal.", NeedsDesk.Objection.values());
        register(keys, "coverage.support.", CoverageCell.Support.values());
        register(keys, "coverage.answer.", CounterPointView.State.values());
        register(keys, "coverage.heldBack.", LeftOut.Reason.values());
        register(keys, "requests.point.", OpenPoint.Code.values());
        register(keys, "requests.change.", PackChange.Kind.values());
        register(keys, "regimes.question.", FitRule.Question.values());
        register(keys, "regimes.fit.", Fit.Verdict.values());
        register(keys, "requests.refusal.", SanctionsRequest.Objection.values());
        register(keys, "requests.refusal.", MoveObjection.values());
        register(keys, "assignments.refusal.", Absence.Objection.values());
        register(keys, "requests.refusal.", SavedViewDesk.Objection.values());
        register(keys, "requests.refusal.", RequestOwners.Objection.values());
        register(keys, "stages.move.", Move.values());
        register(keys, "sending.refusal.", SubmissionDesk.Objection.values());
        register(keys, "sending.refusal.", SendingProof.Objection.values());
        register(keys, "sending.refusal.", Contact.Objection.values());
        register(keys, "sending.redaction.", Redaction.values());
        register(keys, "sending.start.", RunningClock.Start.values());
        register(keys, "messages.refusal.", MessageDesk.Objection.values());
        register(keys, "statistics.by.", StatisticsReading.By.values());
        keys.addAll(List.of("statistics.part.ANSWERED", "statistics.part.SILENT", "statistics.part.NOT_SENT"));
        register(keys, "submission.refusal.", Letter.Objection.values());
        register(keys, "sending.course.", Course.Kind.values());
        register(keys, "submission.refusal.", RestingResults.Objection.values());
        register(keys, "decisions.refusal.", Decision.Objection.values());
        register(keys, "decisions.refusal.", DecisionDesk.Objection.values());
        register(keys, "leaks.kind.", LeakKind.values());
        register(keys, "leaks.unread.", Unread.values());
        register(keys, "leaks.heldWhy.", LeakOccasion.values());
        Stream.of(Place.values())
                .filter(place -> place != Place.UNREAD && place != Place.PICTURE)
                .forEach(place -> keys.add("leaks.place." + place));
        register(keys, "waivers.refusal.", WaiverDesk.Objection.values());
        register(keys, "requests.refusal.", ParagraphDesk.Objection.values());
        register(keys, "audit.what.", RequestHappening.Act.values());
        register(keys, "dossiers.step.", Progress.Step.values());
        register(keys, "dossiers.change.", Comparison.Change.values());
        register(keys, "dossiers.words.", Comparison.Words.NOT_KEPT, Comparison.Words.HELD_BACK);
        keys.addAll(List.of("dossiers.part.cover", "dossiers.part.contents", "dossiers.part.verify"));
        register(keys, "cases.role.", PartyRole.values());
        register(keys, "cases.discrepancy.", DiscrepancyKind.values());
        register(keys, "cases.statement.", Statement.Kind.values());
        register(keys, "cases.position.", Position.Kind.values());
        register(keys, "cases.purpose.", Citation.Purpose.values());
        register(keys, "cases.name.", PartyName.Kind.values());
        register(keys, "cases.level.", Result.Level.values());
        register(keys, "review.refusal.", ReviewObjection.values());
        register(keys, "review.show.", ReviewQueuePage.Show.values());
        register(keys, "review.ended.", Review.Ending.values());
        keys.add("review.ended.APPROVED_BEFORE");
        Stream.of(Doubt.values()).forEach(doubt -> {
            if (doubt != Doubt.RED && doubt != Doubt.LABEL && doubt != Doubt.LABEL_SOMEWHERE) {
                keys.add("review.doubt." + doubt);
            }
            if (doubt != Doubt.NOTHING_OFFERED && doubt != Doubt.NO_LANGUAGE) {
                keys.add("review.ended.APPROVED." + doubt);
            }
        });
        register(keys, "review.told.", Verdict.Kind.values());
        register(keys, "review.found.", VerdictFinding.Tampering.values());
        register(keys, "review.command.", VerdictFinding.Tampering.values());
        Stream.of(CannotShow.Reason.values())
                .filter(reason -> reason != CannotShow.Reason.NO_SUCH_PAGE)
                .forEach(reason -> keys.add("review.cannotShow." + reason));
        register(keys, "review.refusal.", FilePassageDesk.Objection.values());
        register(keys, "review.refusal.", RestingPassages.Objection.values());
        register(keys, "sharing.refusal.", Share.Objection.values());
        register(keys, "parties.refusal.", Veil.Objection.values());
        register(keys, "protection.refusal.", ProtectedIdentity.Objection.values());
        register(keys, "protection.refusal.", IdentityGrant.Objection.values());
        register(keys, "protection.refusal.", IdentityLook.Objection.values());
        register(keys, "protection.refusal.", ConsentEntry.Objection.values());
        register(keys, "protection.refusal.", ItemPerson.Objection.values());
        register(keys, "protection.refusal.", RecallTask.Objection.values());
        register(keys, "protection.form.", ConsentEntry.Form.values());
        register(keys, "protection.channel.", ConsentEntry.Channel.values());
        register(keys, "protection.kind.", ConsentEntry.Kind.values());
        register(keys, "protection.standing.", ConsentLedger.Standing.values());
        register(keys, "protection.part.", ItemPerson.Part.values());
        register(keys, "protection.recallWhat.", RecallTask.Cause.values());
        register(keys, "evidence.lacking.", ItemConsents.Lack.values());
        register(keys, "protection.state.", ProtectedIdentity.State.values());
        register(keys, "protection.cause.", IdentityLook.Cause.values());
        register(keys, "protection.trace.", TraceReading.Kind.values());
        Stream.of("rename", "lift", "destroy").forEach(how -> {
            keys.add("protection.do." + how);
            keys.add("protection.doWhat." + how);
        });
        register(keys, "sharing.kind.", Shown.Kind.values());
        register(keys, "sharing.kinds.", Shown.Kind.values());
        register(keys, "signon.refusal.", SignatoryDesk.Objection.values());
        register(keys, "signon.refusal.", Signatory.Objection.values());
        register(keys, "signon.sure.", PartyName.Confidence.values());
        register(keys, "audit.what.", SignonHappening.Act.values());
        register(keys, "signon.kind.", Signature.Kind.values());
        register(keys, "gathering.refusal.", SignOn.Objection.values());
        register(keys, "gathering.refusal.", InvitationDesk.Objection.values());
        register(keys, "gathering.refusal.", Answer.Objection.values());
        register(keys, "gathering.refusal.", GuestDesk.Objection.values());
        register(keys, "gathering.state.", Invitation.State.values());
        register(keys, "gathering.guest.", Visit.State.values());
        register(keys, "gathering.guestWhy.", Visit.State.values());
        Stream.of("country", "capacity", "honorific", "title", "affiliation", "formerly")
                .forEach(extra -> keys.add("gathering.extra." + extra));
        register(keys, "clocks.refusal.", CalendarCorrection.Objection.values());
        register(keys, "regimes.said.", CorrectionDesk.Said.values());
        register(keys, "digest.refusal.", DigestWish.Objection.values());
        register(keys, "gathering.mail.", MailState.values());
        register(keys, "mail.state.", MailState.values());
        register(keys, "mail.kind.", MailKind.values());
        register(keys, "mail.subject.", MailKind.values());
        register(keys, "mail.body.", MailKind.values());
        register(keys, "mail.trouble.", MailTrouble.values());
        register(keys, "mail.refusal.", MailDesk.Objection.values());
        register(keys, "letters.kind.", Figure.Kind.values());
        register(keys, "letters.hint.", Parity.Hint.values());
        register(keys, "signon.confidence.", PartyName.Confidence.PROBABLE, PartyName.Confidence.NOT_SURE);
        return keys;
    }

    private static void register(Set<String> keys, String prefix, Enum<?>... constants) {
        Arrays.stream(constants).forEach(constant -> keys.add(prefix + constant.name()));
    }

    @Test
    void every_key_has_words_in_every_language_and_every_word_is_used() {
        List<Bundle> bundles = Bundle.allIn(Path.of("src/main/resources/i18n"));
        List<String> complaints = new ArrayList<>(OURS.complaints(bundles, constants()));
        bundles.forEach(bundle -> complaints.addAll(bundle.complaints()));
        assertEquals("", String.join("\n", complaints));
    }

    @Test
    void pages_hold_no_words_no_styles_no_scripts_and_nothing_from_elsewhere() {
        List<String> complaints = new ArrayList<>();
        Sources.files(OURS.pages(), ".xhtml").forEach(page -> complaints.addAll(PageText.complaints(page)));
        assertEquals("", String.join("\n", complaints));
    }

    @Test
    void scripts_do_nothing_that_the_policy_of_the_pages_refuses_without_a_word() {
        List<String> complaints = Sources.files(OURS.pages(), ".js").stream()
                .flatMap(script -> Stream.of("createObjectURL", "eval(", "new Function", "innerHTML")
                        .filter(Sources.read(script)::contains)
                        .map(refused -> script.getFileName() + " has " + refused))
                .toList();
        assertEquals(List.of(), complaints);
    }

    @Test
    void every_stage_of_a_request_has_a_look() {
        assertEquals(
                Arrays.stream(RequestStage.values()).map(Enum::name).toList(),
                Arrays.stream(StageLook.values()).map(Enum::name).toList());
    }

    @Test
    void these_tests_would_notice() {
        Sources broken = new Sources(BROKEN.resolve("pages"), BROKEN.resolve("java"));
        List<Bundle> bundles = Bundle.allIn(BROKEN.resolve("i18n"));
        List<String> complaints = new ArrayList<>(broken.complaints(bundles, Set.of("broken.stage.NEW")));
        bundles.forEach(bundle -> complaints.addAll(bundle.complaints()));
        complaints.addAll(PageText.complaints(BROKEN.resolve("pages/broken.xhtml")));
        for (String expected : List.of(
                "broken.unknown is asked for, and has no words",
                "broken.family. is asked for, and has no words",
                "broken.stage.NEW is asked for, and has no words",
                "broken.useless has words, and nobody asks for it",
                "broken.englishOnly has no words in ARABIC",
                "broken.arabicOnly is in ARABIC only",
                "broken.arguments in FRENCH has other arguments than in English",
                "broken.plural in ARABIC has the plural forms [one, other]",
                "broken.plural in FRENCH has the plural forms [one, other]",
                "broken.xhtml has words: Literal",
                "broken.xhtml has words in title: Title",
                "broken.xhtml has words in value: Press",
                "broken.xhtml has style=\"color:red\"",
                "broken.xhtml has a script",
                "broken.xhtml has a script in onclick",
                "broken.xhtml has an address of elsewhere in src")) {
            assertTrue(complaints.contains(expected), () -> expected + "\nnot among\n" + String.join("\n", complaints));
        }
        assertTrue(
                complaints.stream().anyMatch(complaint -> complaint.startsWith("broken.syntax in ENGLISH is no ICU")));
    }
}
