package org.dalil.protection;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dalil.House;
import org.dalil.accounts.Heard;
import org.dalil.editing.Sheet;
import org.dalil.evidence.EvidenceView;
import org.dalil.parties.PartyId;
import org.dalil.protection.ConsentLedger.Standing;
import org.dalil.requests.Redaction;
import org.dalil.requests.RequestId;

/** What a protected witness agreed to, an item that stems from her, and the dossiers in which it stands. */
final class CaseWithConsent extends CaseWithWitness {

    final PartyId witness;

    CaseWithConsent(EntityManager em, Path folder, Heard heard) {
        super(em, folder, heard);
        this.witness = protectedPerson();
    }

    void granted() {
        done(desks().grants().give(file, person(witness).identity().id(), grant("lina")));
    }

    Sheet uses(String... uses) {
        Sheet sheet = Sheet.empty()
                .with("day", (Object) "2026-11-20")
                .with("zone", (Object) "Asia/Riyadh")
                .with("language", (Object) "ar")
                .with("explainedBy", (Object) "An interpreter")
                .with("risks", true)
                .with("form", ConsentEntry.Form.SIGNED)
                .with("channel", ConsentEntry.Channel.SAFE);
        for (String use : uses) {
            sheet = sheet.with(ConsentDesk.USE + use, true);
        }
        return sheet;
    }

    ConsentLedger ledger() {
        return ProtectionFixture.consents(em, clock).ledger(lina, file, witness);
    }

    Standing standing(Use use) {
        Map<Use, Standing> standings = ProtectionFixture.consents(em, clock).standings(lina, file, witness);
        return standings.get(use);
    }

    EvidenceView item() {
        em.flush();
        em.clear();
        return ProtectionFixture.evidence(em, clock).items(lina, file).get(0);
    }

    Sheet link(ItemPerson.Part part) {
        return Sheet.empty().with("item", item().id().value()).with("part", part);
    }

    void linked(ItemPerson.Part part) {
        done(desks().items().name(file, witness, link(part)));
    }

    /** An item that stems from her, was approved and stands in two of three dossiers. */
    void approvedAndUsed(String... more) {
        Sheet sheet = uses("SUBMIT_ANONYMISED");
        for (int i = 0; i < more.length; i += 2) {
            sheet = sheet.with(more[i], (Object) more[i + 1]);
        }
        done(desks().consents().give(file, witness, sheet));
        linked(ItemPerson.Part.STEMS_FROM);
        sql("update evidence_item set status = 'APPROVED' where id = :item");
        RequestId request =
                House.around(em).requestSearch().of(lina, file).get(0).id();
        for (int number = 1; number <= 3; number++) {
            String exhibits = number == 3 ? "{}" : "{\"" + item().number() + "\": \"00\"}";
            ProtectionFixture.shelf(em, heard, clock)
                    .put(
                            lina,
                            request,
                            number,
                            Redaction.NOTHING,
                            "{\"exhibits\": " + exhibits + "}",
                            List.of(),
                            List.of());
        }
        em.flush();
    }

    List<RecallView> recalls() {
        em.flush();
        return ProtectionFixture.consents(em, clock).recalls(lina, file);
    }

    void sql(String change) {
        EvidenceView item = item();
        em.createNativeQuery(change).setParameter("item", item.id().value()).executeUpdate();
        em.clear();
    }
}
