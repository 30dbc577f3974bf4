package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dalil.parties.PartyKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkedNameTest {

    @Test
    void surely_is_meant_what_stands_outside_of_brackets() {
        MarkedName name = new MarkedName("مجموعة \"إن إس أو\" (NSO)");
        assertEquals(List.of("مجموعة \"إن إس أو\" (NSO)", "مجموعة \"إن إس أو\""), name.sure());
        assertEquals("NSO", name.possible().get(2));
    }

    @Test
    void what_stands_before_a_comma_may_be_meant_and_names_a_person() {
        MarkedName name = new MarkedName("السيد بوريل، الممثل الأعلى لـ\"الاتحاد الأوروبي");
        assertEquals("السيد بوريل", name.possible().get(1));
        assertEquals("السيد بوريل", name.ofNew(PartyKind.PERSON));
        assertEquals("السيد بوريل، الممثل الأعلى لـالاتحاد الأوروبي", name.ofNew(PartyKind.ORGANISATION));
    }

    @Test
    void a_quotation_mark_is_not_taken_from_its_other_half() {
        assertEquals("شركة \"السراب\"", new MarkedName("شركة \"السراب\"،").ofNew(PartyKind.LEGAL_ENTITY));
        assertEquals("شركة السراب", new MarkedName("«شركة السراب»").ofNew(PartyKind.LEGAL_ENTITY));
        assertEquals("NSO Group, Ltd", new MarkedName("NSO Group, Ltd.").ofNew(PartyKind.LEGAL_ENTITY));
    }
}
