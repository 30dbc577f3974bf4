package org.dalil.dossier.assembly;

import java.util.List;
import java.util.stream.Stream;
import org.dalil.House;
import org.dalil.cases.FactView;
import org.dalil.checks.CompletenessCheck;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.regimes.DossierSection;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.GroundId;
import org.dalil.requests.GroundView;
import org.dalil.requests.ParagraphId;
import org.dalil.requests.ParagraphView;
import org.dalil.requests.RequestFile;
import org.dalil.requests.RequestView;
import org.dalil.shared.LocalText;

/** The request on NSO Group, cut short and put to another authority. */
final class RequestUnder {

    private static final int SIGNATURES = 4;

    private RequestUnder() {}

    static RequestFile nso() {
        return DemoFixture.reading(Database.H2, em -> House.around(em)
                .requests()
                .whole(DemoFixture.lina(em), DemoFixture.nso(em).id())
                .orElseThrow());
    }

    /** With two facts, a few signatures, and a paragraph in every section that somebody has to write. */
    static RequestFile regime(RequestFile nso, String regime) {
        RegimePack pack = RegimeCatalogue.shipped().current(new RegimeId(regime));
        List<FactView> facts = nso.facts().subList(0, 2);
        return new RequestFile(
                under(nso.request(), pack),
                pack,
                new DocumentsOfACaseTest.Changed(
                        nso.asks(),
                        nso.parties(),
                        nso.citations(),
                        facts,
                        nso.positions(),
                        nso.evidence(),
                        nso.signatures().subList(0, SIGNATURES),
                        nso.documents(),
                        nso.passages(),
                        nso.discrepancies(),
                        paragraphs(pack, facts)),
                new CompletenessCheck(DemoFixture.NOON, RegimeCatalogue.shipped()));
    }

    private static List<ParagraphView> paragraphs(RegimePack pack, List<FactView> facts) {
        return pack.dossierSections().stream()
                .flatMap(section -> switch (section.filling()) {
                    case FACTS -> Stream.of(about(section, facts.get(0)));
                    case SOURCES, EXHIBITS, SIGNATORIES, TRANSLATIONS, ANNEX -> Stream.<ParagraphView>empty();
                    default -> Stream.of(written(section));
                })
                .toList();
    }

    private static ParagraphView written(DossierSection section) {
        return new ParagraphView(
                ParagraphId.next(),
                section.key(),
                "W" + section.order(),
                new LocalText(
                        "فقرة عن «" + section.heading().ar() + "» (كتبها المحرر).^[[E-01].]",
                        "What was written about “" + section.heading().en() + "” (by hand).^[[E-01], para. 2.]",
                        "Ce qui a été écrit sur «\u00a0" + section.heading().fr() + "\u00a0».^[[E-01], par. 2.]"));
    }

    private static ParagraphView about(DossierSection section, FactView fact) {
        return new ParagraphView(
                ParagraphId.next(),
                section.key(),
                fact.code(),
                new LocalText("قيل عن الواقعة.^[[E-01].]", "Told of the fact.^[[E-01].]", "Dit du fait.^[[E-01].]"));
    }

    private static RequestView under(RequestView request, RegimePack pack) {
        List<GroundView> grounds = pack.criteria().stream()
                .limit(2)
                .map(criterion -> new GroundView(
                        GroundId.next(),
                        criterion.id(),
                        new LocalText("لأنه ثابت.", "Because it is shown.", "Parce que c’est établi.")))
                .toList();
        return new RequestView(
                request.id(),
                request.number(),
                request.caseId(),
                request.caseNumber(),
                request.askId(),
                pack.id().toString(),
                pack.version(),
                request.targetId(),
                request.targetName(),
                request.targetKind(),
                request.title(),
                request.brief(),
                null,
                null,
                null,
                request.textId(),
                request.ownerId(),
                request.ownerName(),
                request.status(),
                request.openedAt(),
                grounds,
                List.of(),
                List.of(),
                request.targets(),
                request.facts(),
                request.dossiers(),
                request.wanted(),
                request.standing());
    }
}
