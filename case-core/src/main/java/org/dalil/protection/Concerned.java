package org.dalil.protection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dalil.evidence.EvidenceId;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence, and whom it is about.
 *
 * @param testimony whether it is the words of a witness or of a victim
 */
record Concerned(EvidenceId item, String number, boolean testimony, List<Somebody> people) {

    /** Asks for {@link Row}s; of which items is said behind it. */
    static final String ROWS =
            """
            select new org.dalil.protection.Concerned$Row(e.id, e.number,
              case when e.type in (VICTIM_TESTIMONY, WITNESS_TESTIMONY) then true else false end,
              (select count(*) from ProtectedIdentity i
                where i.caseId = e.caseId and i.partyId = l.partyId and i.state <> LIFTED), l, c)
            from EvidenceItem e left join ItemPerson l on l.itemId = e.id
              left join ConsentEntry c on c.caseId = e.caseId and c.partyId = l.partyId
            where (l.id is not null or e.type in (VICTIM_TESTIMONY, WITNESS_TESTIMONY))""";

    static final String IN_ORDER = " order by l.saidAt, l.id, c.number";

    /**
     * Who is in the item.
     *
     * @param hidden whether she stands in the case by a pseudonym
     * @param lines of her ledger, in the order of their numbers
     */
    record Somebody(ItemPerson link, boolean hidden, List<ConsentView> lines) {

        ConsentLedger ledger() {
            return new ConsentLedger(lines);
        }
    }

    /** One row for each line of the ledger of each person in each item, as {@link Consents#concerned} reads them. */
    record Row(
            EvidenceId item,
            String number,
            boolean testimony,
            long pseudonyms,
            @Nullable ItemPerson link,
            @Nullable ConsentEntry line) {}

    static Map<EvidenceId, Concerned> of(List<Row> rows) {
        Map<EvidenceId, Concerned> items = new LinkedHashMap<>();
        Map<ItemPerson, Somebody> people = new LinkedHashMap<>();
        for (Row row : rows) {
            Concerned item = items.computeIfAbsent(
                    row.item(), id -> new Concerned(id, row.number(), row.testimony(), new ArrayList<>()));
            if (row.link() != null) {
                Somebody somebody = people.computeIfAbsent(row.link(), link -> {
                    Somebody first = new Somebody(link, row.pseudonyms() > 0, new ArrayList<>());
                    item.people().add(first);
                    return first;
                });
                if (row.line() != null) {
                    somebody.lines().add(row.line().view(""));
                }
            }
        }
        return items;
    }

    boolean stemsFromSomebody() {
        return people.stream().anyMatch(somebody -> somebody.link().part() == ItemPerson.Part.STEMS_FROM);
    }
}
