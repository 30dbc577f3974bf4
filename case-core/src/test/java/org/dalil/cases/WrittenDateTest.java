package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.dalil.shared.PartialDate;
import org.dalil.shared.PartialDate.Precision;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "لندن- 27 سبتمبر/أيلول 2021- أعربت عدد من المنظمات | 2021-09-27 | 27 سبتمبر/أيلول 2021",
                "مقتل الصحفي في 02 أكتوبر/ تشرين الأول 2018، أثبت | 2018-10-02 | 02 أكتوبر/ تشرين الأول 2018",
                "في ٣ نوفمبر ٢٠٢١ أضافت | 2021-11-03 | ٣ نوفمبر ٢٠٢١",
                "on November 3, 2021 the Department | 2021-11-03 | November 3, 2021",
                "le 1er décembre 2021, la | 2021-12-01 | 1er décembre 2021",
                "dated 2021-12-03 | 2021-12-03 | 2021-12-03"
            })
    void is_the_day_that_stands_there_in_its_own_words(String text, LocalDate day, String words) {
        PartialDate date = new WrittenDate(text).first();
        assertEquals(Precision.DAY, date.precision());
        assertEquals(day, date.from());
        assertEquals(words, date.words());
    }

    @Test
    void knows_a_month_without_a_day() {
        PartialDate date = new WrittenDate("كان هايغ في المستشفى في لندن في أغسطس/آب 2020 عندما").first();
        assertEquals(Precision.MONTH, date.precision());
        assertEquals(LocalDate.of(2020, 8, 31), date.to());
    }

    @Test
    void reckons_no_year_that_is_not_written() {
        PartialDate date = new WrittenDate("في 3 نوفمبر/تشرين الثاني، أضافت وزارة التجارة").first();
        assertEquals(Precision.NOT_STATED, date.precision());
        assertEquals("3 نوفمبر/تشرين الثاني", date.words());
        assertEquals(PartialDate.notStated(), new WrittenDate("في الأسبوع الماضي أصدرت 16 مؤسسة في 10 دول").first());
    }

    @Test
    void keeps_the_words_of_a_letter_that_says_it_otherwise() {
        assertEquals("last week", new WrittenDate(" last \n week ").asDate().words());
        assertEquals(
                Precision.NOT_STATED, new WrittenDate("31 فبراير 2021").asDate().precision());
    }
}
