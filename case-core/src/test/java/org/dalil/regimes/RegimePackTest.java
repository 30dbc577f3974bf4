package org.dalil.regimes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegimePackTest {

    private static final RegimeCatalogue CATALOGUE = RegimeCatalogue.shipped();
    private static final RegimePack EU = pack("EU-GHRSR");
    private static final String[] SOUND = {"EU-1.1.d.iv", "EU-1.1.d.T2", "EU-1.3.c", "EU-L.b"};

    @Nested
    class Group_rules {

        @Test
        void are_met_by_a_ground_a_threshold_an_actor_and_a_link() {
            assertEquals(List.of(), unmet(EU, SOUND));
        }

        @Test
        void demand_a_ground() {
            assertEquals(List.of("violation"), unmet(EU, "EU-1.3.c", "EU-L.b"));
        }

        @Test
        void demand_a_threshold_only_for_the_grounds_that_need_one() {
            assertEquals(List.of("d_threshold"), unmet(EU, "EU-1.1.d.iii", "EU-1.3.c", "EU-L.b"));
            assertEquals(List.of(), unmet(EU, "EU-1.1.c.iii", "EU-1.3.c", "EU-L.b"));
            assertEquals(List.of("d_threshold"), unmet(EU, "EU-1.1.c.iii", "EU-1.1.d.iv", "EU-1.3.c", "EU-L.b"));
        }

        @Test
        void demand_exactly_one_type_of_actor() {
            assertEquals(List.of("actor_type"), unmet(EU, "EU-1.1.a", "EU-L.a"));
            assertEquals(List.of("actor_type"), unmet(EU, "EU-1.1.a", "EU-1.3.a", "EU-1.3.c", "EU-L.a"));
            assertEquals(List.of(), unmet(EU, "EU-1.1.a", "EU-1.3.a", "EU-L.a"));
        }

        @Test
        void demand_a_link_and_allow_several() {
            assertEquals(List.of("link"), unmet(EU, "EU-1.1.a", "EU-1.3.a"));
            assertEquals(List.of(), unmet(EU, "EU-1.1.a", "EU-1.3.a", "EU-L.a", "EU-L.b", "EU-L.c"));
        }

        @Test
        void demand_what_every_request_has_to_show() {
            List<String> unmet =
                    EU.unmetRules(Set.of(SOUND)).stream().map(GroupRule::id).toList();
            assertEquals(List.of("qualification", "quality"), unmet);
        }

        @Test
        void leave_an_optional_group_alone() {
            assertEquals(List.of(), unmet(pack("US-GLOMAG"), "US-EO.iii.A"));
            assertEquals(List.of("basis_eo"), unmet(pack("US-GLOMAG"), "US-S1.a1"));
        }

        @Test
        void demand_one_of_two_policies_and_the_whole_of_the_first() {
            RegimePack visa = pack("US-3C");
            assertEquals(List.of("khashoggi", "spyware"), unmet(visa));
            assertEquals(List.of("khashoggi"), unmet(visa, "3C-K1"));
            assertEquals(List.of(), unmet(visa, "3C-K1", "3C-K2"));
            assertEquals(List.of(), unmet(visa, "3C-S2"));
            assertEquals(List.of("khashoggi"), unmet(visa, "3C-S2", "3C-K2"));
        }

        @Test
        void do_not_demand_what_is_not_required() {
            RegimePack list = pack("US-BIS-EL");
            Set<String> required = Set.of("BIS-1", "BIS-2", "BIS-3", "BIS-4", "BIS-6");
            assertEquals(List.of(), list.unmetRules(required));
            assertEquals(2, list.unmetRules(Set.of()).size());
        }

        @Test
        void refuse_criteria_of_another_regime() {
            Set<String> foreign = Set.of("BIS-1");
            assertThrows(NoSuchElementException.class, () -> EU.unmetRules(foreign));
        }
    }

    @Nested
    class Criteria {

        @Test
        void stand_in_the_order_of_the_law() {
            assertEquals("EU-1.1.a", EU.criteria().get(0).id());
            assertEquals(
                    List.of("violation", "d_threshold", "qualification", "actor_type", "link", "quality"),
                    EU.groups().stream().map(CriterionGroup::id).toList());
        }

        @Test
        void know_whether_they_are_verified() {
            assertTrue(EU.criterion("EU-1.1.d.iv").isVerified());
            assertFalse(EU.criterion("EU-1.3.c").isVerified());
            assertEquals(
                    LocalDate.of(2026, 11, 22),
                    EU.criterion("EU-1.3.c").verification().checkedOn());
        }

        @Test
        void of_a_non_state_actor_are_implied_only_by_such_an_actor() {
            assertTrue(implied("EU-1.3.c").contains("EU-1.4"));
            assertFalse(implied("EU-1.3.a").contains("EU-1.4"));
            assertTrue(implied().containsAll(List.of("EU-1.2", "EU-E1", "EU-E2", "EU-E3", "EU-ID")));
        }

        @Test
        void that_do_not_exist_are_not_found() {
            assertThrows(NoSuchElementException.class, () -> EU.criterion("EU-9.9"));
        }

        private static List<String> implied(String... pleaded) {
            return EU.impliedBy(Set.of(pleaded)).stream().map(Criterion::id).toList();
        }
    }

    @Nested
    class Asks {

        @Test
        void for_a_listing_are_answered_by_measures() {
            var available = assertInstanceOf(Availability.Available.class, EU.availability("designation"));
            assertEquals(3, available.measures().size());
            assertTrue(available.isAvailable());
        }

        @Test
        void for_a_trade_ban_need_another_instrument_which_is_named_in_three_languages() {
            for (String ask :
                    List.of("trade_ban", "service_ban", "export_stop", "moratorium", "non_use", "exclude_exhibitor")) {
                var lack = assertInstanceOf(Availability.NotAvailable.class, EU.availability(ask), ask);
                assertFalse(lack.isAvailable());
                for (Language language : Language.values()) {
                    assertTrue(lack.text().in(language).isPresent());
                    assertTrue(LocalText.orEmpty(lack.useInstead()).in(language).isPresent());
                }
            }
        }

        @Test
        void for_an_asset_freeze_are_not_for_the_export_control_list() {
            assertFalse(pack("US-BIS-EL").availability("asset_freeze").isAvailable());
        }

        @Test
        void of_which_the_pack_says_nothing_are_not_promised() {
            assertInstanceOf(Availability.NotStated.class, EU.availability("call_to_join"));
        }
    }

    @Nested
    class Identifying_a_target {

        @Test
        void by_name_and_aliases_leaves_the_gaps_of_a_company() {
            assertEquals(
                    List.of(
                            "Name in original script",
                            "Place of registration",
                            "Date of registration",
                            "Registration number",
                            "Place of business"),
                    EU.identifierGaps("legal_entity", Set.of("name", "aliases")).stream()
                            .map(detail -> detail.name().en())
                            .toList());
        }

        @Test
        void takes_another_word_for_the_same_thing() {
            List<String> gaps = EU.identifierGaps("person", Set.of("name", "gender")).stream()
                    .map(IdentifierList.Detail::id)
                    .toList();
            assertFalse(gaps.contains("names"));
            assertFalse(gaps.contains("gender"));
            assertTrue(gaps.contains("date of birth"));
        }

        @Test
        void has_no_gaps_where_the_regime_asks_for_nothing() {
            assertEquals(List.of(), EU.identifierGaps("state", Set.of()));
        }

        @Test
        void is_for_targets_that_the_regime_reaches() {
            assertTrue(EU.reaches("legal_person"));
            assertFalse(pack("US-7031C").reaches("legal_person"));
            assertFalse(pack("CA-JVCFOA").reaches("legal_person"));
        }

        @Test
        void is_for_parties_of_the_kinds_that_the_types_of_targets_are_of() {
            assertFalse(pack("US-7031C").reachesParty("legal_entity"), "visas are for people");
            assertFalse(pack("US-3C").reachesParty("organisation"));
            assertTrue(pack("US-3C").reachesParty("person"));
            assertTrue(pack("UK-GHRSR").reachesParty("legal_entity"));
            assertFalse(pack("UK-GHRSR").reachesParty("person_class"));
            assertTrue(pack("EU-DUAL-USE").reachesParty("state"), "a pack that lists no targets says nothing");
        }
    }

    @Nested
    class Clocks {

        private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

        @Test
        void run_out_on_a_fixed_date() {
            assertEquals(LocalDate.of(2026, 12, 8), due(EU, "EU-C1", DAY));
        }

        @Test
        void come_round_again() {
            assertEquals(LocalDate.of(2026, 12, 8), due(EU, "EU-C2", DAY));
            assertEquals(LocalDate.of(2027, 12, 8), due(EU, "EU-C2", LocalDate.of(2026, 12, 9)));
            assertEquals(LocalDate.of(2026, 12, 10), due(pack("US-GLOMAG"), "US-C2", DAY));
            assertEquals(LocalDate.of(2027, 12, 10), due(pack("US-GLOMAG"), "US-C2", LocalDate.of(2026, 12, 11)));
        }

        @Test
        void run_from_their_trigger() {
            assertEquals(LocalDate.of(2027, 2, 2), due(EU, "EU-C3", DAY));
            assertEquals(LocalDate.of(2027, 3, 23), due(pack("US-GLOMAG"), "US-C1", DAY));
        }

        @Test
        void without_a_deadline_only_say_when_to_ask_again() {
            ClockRule silence = clock(EU, "EU-C5");
            assertTrue(silence.due(DAY).isEmpty());
            assertEquals(List.of(30, 60, 90), silence.followUpDays());
        }

        @Test
        void in_working_days_are_left_to_a_person() {
            assertTrue(clock(EU, "EU-C6").due(DAY).isEmpty());
        }

        private static LocalDate due(RegimePack pack, String id, LocalDate from) {
            return clock(pack, id).due(from).orElseThrow();
        }

        private static ClockRule clock(RegimePack pack, String id) {
            return pack.clocks().stream()
                    .filter(clock -> clock.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What stays unmet when the criteria that come with the regime are pleaded as well. */
    private static List<String> unmet(RegimePack pack, String... pleaded) {
        Set<String> all = new LinkedHashSet<>(Arrays.asList(pleaded));
        pack.impliedBy(Set.of(pleaded)).forEach(criterion -> all.add(criterion.id()));
        return pack.unmetRules(all).stream().map(GroupRule::id).toList();
    }

    private static RegimePack pack(String id) {
        return CATALOGUE.current(new RegimeId(id));
    }
}
