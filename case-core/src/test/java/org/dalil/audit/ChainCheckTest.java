package org.dalil.audit;

import static org.dalil.sealing.Finding.Tampering.CHANGED;
import static org.dalil.sealing.Finding.Tampering.END_CHANGED;
import static org.dalil.sealing.Finding.Tampering.INSERTED;
import static org.dalil.sealing.Finding.Tampering.REMOVED;
import static org.dalil.sealing.Finding.Tampering.REWRITTEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.sealing.ChainCheck;
import org.dalil.sealing.ChainHead;
import org.dalil.sealing.ChainKey;
import org.dalil.sealing.Finding;
import org.dalil.sealing.Finding.Broken;
import org.dalil.sealing.Finding.Intact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Ten entries, and somebody who changes them behind the program's back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainCheckTest {

    private static final ChainKey KEY = new ChainKey(new byte[32], 0, ChainLink.BEFORE_THE_FIRST);
    private static final ChainKey OF_A_STRANGER = new ChainKey(new byte[] {1}, 0, ChainLink.BEFORE_THE_FIRST);
    private static final int ALL = 10;

    private final List<ChainLink> links = new ArrayList<>();
    private ChainHead head;

    @BeforeEach
    void ten_entries_are_written() {
        writeFrom(1, ALL, KEY);
    }

    @Test
    void what_nobody_touched_is_intact() {
        assertEquals(new Intact(ALL), found());
    }

    @Test
    void a_trail_without_entries_is_intact() {
        links.clear();
        head = new ChainHead(0, ChainLink.BEFORE_THE_FIRST, null);
        assertEquals(new Intact(0), found());
    }

    @Test
    void entries_from_before_the_key_are_held_by_the_first_signature() {
        List<ChainLink> unsigned = links.stream()
                .limit(4)
                .map(link -> with(link, link.what(), link.number(), link.seal(), null))
                .toList();
        ChainKey later = new ChainKey(new byte[32], 4, unsigned.get(3).seal());
        for (int i = 0; i < 4; i++) {
            links.set(i, unsigned.get(i));
        }
        assertEquals(new Intact(ALL), check(later).run());
        say(2, "FORGED");
        assertEquals(new Broken(CHANGED, 2), check(later).run());
        writeFrom(2, 4, null);
        assertEquals(new Broken(CHANGED, 5), check(later).run());
    }

    @Nested
    class A_changed_entry {

        @Test
        void is_named() {
            say(5, "FORGED");
            assertEquals(new Broken(CHANGED, 5), found());
        }

        @Test
        void is_named_when_it_is_the_first_or_the_last() {
            say(10, "FORGED");
            assertEquals(new Broken(CHANGED, 10), found());
            say(1, "FORGED");
            assertEquals(new Broken(CHANGED, 1), found());
        }

        @Test
        void is_named_though_it_was_sealed_anew() {
            say(5, "FORGED");
            seal(5, OF_A_STRANGER);
            assertEquals(new Broken(CHANGED, 5), found());
        }

        @Test
        void is_named_though_it_is_the_last_and_was_sealed_anew() {
            say(10, "FORGED");
            seal(10, OF_A_STRANGER);
            assertEquals(new Broken(CHANGED, 10), found());
        }

        @Test
        void is_named_when_it_only_lost_its_signature() {
            ChainLink link = links.get(4);
            links.set(4, with(link, link.what(), 5, link.seal(), null));
            assertEquals(new Broken(CHANGED, 5), found());
        }

        @Test
        void is_named_when_it_only_got_another_number() {
            renumber(7, 700);
            assertEquals(new Broken(REMOVED, 7), found());
            renumber(700, 7);
            for (int number = ALL; number > 6; number--) {
                renumber(number, number + 1);
            }
            assertEquals(new Broken(CHANGED, 7), found());
        }

        @Test
        void is_named_when_it_changed_places_with_the_next_one() {
            renumber(5, 50);
            renumber(6, 5);
            renumber(50, 6);
            assertEquals(new Broken(CHANGED, 5), found());
        }
    }

    @Nested
    class A_removed_entry {

        @Test
        void is_missed_in_the_middle() {
            links.remove(4);
            assertEquals(new Broken(REMOVED, 5), found());
        }

        @Test
        void is_missed_at_both_ends() {
            links.subList(8, 10).clear();
            assertEquals(new Broken(REMOVED, 9), found());
            links.remove(0);
            assertEquals(new Broken(REMOVED, 1), found());
        }

        @Test
        void is_missed_though_the_others_moved_up() {
            links.subList(4, 7).clear();
            for (int number = 8; number <= ALL; number++) {
                renumber(number, number - 3);
            }
            assertEquals(new Broken(REMOVED, 5), found());
        }

        @Test
        void is_missed_though_the_last_one_moved_up() {
            links.remove(8);
            renumber(10, 9);
            assertEquals(new Broken(REMOVED, 9), found());
        }

        @Test
        void is_missed_when_all_are_gone() {
            links.clear();
            assertEquals(new Broken(REMOVED, 1), found());
        }
    }

    @Nested
    class An_inserted_entry {

        @Test
        void is_named_in_the_middle_though_the_others_moved_down() {
            makeRoomAt(5, 2);
            forgeAt(5);
            forgeAt(6);
            assertEquals(new Broken(INSERTED, 5), found());
        }

        @Test
        void is_named_when_it_took_a_number_twice() {
            links.add(5, link(5, "FORGED", links.get(3).seal(), OF_A_STRANGER));
            assertEquals(new Broken(INSERTED, 5), found());
            links.add(4, links.remove(5));
            assertEquals(new Broken(INSERTED, 5), found());
        }

        @Test
        void is_named_before_the_first() {
            links.add(0, link(0, "FORGED", ChainLink.BEFORE_THE_FIRST, OF_A_STRANGER));
            assertEquals(new Broken(INSERTED, 0), found());
        }

        @Test
        void is_named_behind_the_last() {
            forgeAt(11);
            assertEquals(new Broken(INSERTED, 11), found());
        }

        @Test
        void is_named_behind_the_last_though_the_end_was_moved() {
            forgeAt(11);
            ChainLink forged = links.get(10);
            head = new ChainHead(11, forged.seal(), OF_A_STRANGER.signatureOfHead(11, forged.seal()));
            assertEquals(new Broken(REWRITTEN, 11), found());
        }
    }

    @Nested
    class The_end {

        @Test
        void is_compared_when_it_was_set_back() {
            head = new ChainHead(8, links.get(7).seal(), head.mac());
            assertEquals(new Broken(END_CHANGED, 10), found());
        }

        @Test
        void is_compared_when_it_was_set_back_to_what_it_once_was() {
            head = new ChainHead(
                    8, links.get(7).seal(), KEY.signatureOfHead(8, links.get(7).seal()));
            assertEquals(new Broken(END_CHANGED, 10), found());
        }

        @Test
        void is_compared_when_entries_were_cut_off_with_it() {
            links.subList(8, 10).clear();
            head = new ChainHead(8, links.get(7).seal(), head.mac());
            assertEquals(new Broken(END_CHANGED, 8), found());
        }

        @Test
        void is_missed_when_it_is_gone_or_empty() {
            head = null;
            assertEquals(new Broken(END_CHANGED, 10), found());
            links.clear();
            head = new ChainHead(0, "f".repeat(64), null);
            assertEquals(new Broken(END_CHANGED, 0), found());
        }
    }

    @Nested
    class A_chain_written_anew {

        @Test
        void is_found_by_its_signatures() {
            say(5, "FORGED");
            writeFrom(5, ALL, OF_A_STRANGER);
            assertEquals(new Broken(REWRITTEN, 5), found());
        }

        @Test
        void is_found_by_its_signatures_though_they_were_left_out() {
            say(5, "FORGED");
            writeFrom(5, ALL, null);
            assertEquals(new Broken(REWRITTEN, 5), found());
        }

        @Test
        void with_the_key_is_found_by_an_anchor_only() {
            String anchored = head.seal();
            say(5, "FORGED");
            writeFrom(5, ALL, KEY);
            assertEquals(new Intact(ALL), found());
            assertEquals(false, head.seal().equals(anchored));
        }

        @Test
        void without_its_last_entries_and_with_the_end_of_then_is_found_by_an_anchor_only() {
            links.subList(8, 10).clear();
            head = new ChainHead(
                    8, links.get(7).seal(), KEY.signatureOfHead(8, links.get(7).seal()));
            assertEquals(new Intact(8), found());
        }
    }

    private Finding found() {
        links.sort(Comparator.comparing(ChainLink::number));
        return check(KEY).run();
    }

    private ChainCheck check(ChainKey key) {
        return new ChainCheck(
                key,
                behind -> links.stream()
                        .filter(link -> behind == 0 || link.number() > behind)
                        .iterator(),
                () -> Optional.ofNullable(head));
    }

    /** Writes entries anew, as they are, or as they would have been. */
    private void writeFrom(int first, int last, ChainKey key) {
        for (int number = first; number <= last; number++) {
            String before = number == 1
                    ? ChainLink.BEFORE_THE_FIRST
                    : links.get(number - 2).seal();
            String what = number <= links.size() ? links.get(number - 1).what() : "TOLD_" + number;
            ChainLink written = link(number, what, before, key);
            if (number <= links.size()) {
                links.set(number - 1, written);
            } else {
                links.add(written);
            }
        }
        String seal = links.get(last - 1).seal();
        head = last == ALL ? new ChainHead(last, seal, key == null ? null : key.signatureOfHead(last, seal)) : head;
    }

    private static ChainLink link(long number, String what, String before, ChainKey key) {
        Instant at = Instant.EPOCH.plusSeconds(number);
        UUID by = new UUID(0, number);
        String seal = ChainLink.seal(before, number, at, what, by, null, null, "");
        return new ChainLink(
                number, at, what, by, null, null, "", seal, key == null ? null : key.signatureOfEntry(seal));
    }

    private static ChainLink with(ChainLink link, String what, long number, String seal, String mac) {
        return new ChainLink(
                number, link.at(), what, link.by(), link.about(), link.caseId(), link.details(), seal, mac);
    }

    private void say(int number, String what) {
        ChainLink link = links.get(number - 1);
        links.set(number - 1, with(link, what, number, link.seal(), link.mac()));
    }

    private void seal(int number, ChainKey key) {
        ChainLink link = links.get(number - 1);
        links.set(number - 1, link(number, link.what(), links.get(number - 2).seal(), key));
    }

    private void renumber(long from, long to) {
        links.replaceAll(link -> link.number() == from ? with(link, link.what(), to, link.seal(), link.mac()) : link);
        links.sort(Comparator.comparing(ChainLink::number));
    }

    private void makeRoomAt(int first, int places) {
        for (int number = ALL; number >= first; number--) {
            renumber(number, number + places);
        }
    }

    private void forgeAt(int number) {
        links.add(number - 1, link(number, "FORGED", links.get(number - 2).seal(), OF_A_STRANGER));
    }
}
