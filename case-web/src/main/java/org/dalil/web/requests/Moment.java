package org.dalil.web.requests;

import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.dalil.web.cases.TimeScale;
import org.dalil.web.cases.TimeScale.Kind;

/**
 * Something that happened at some time, as far as one line can say it.
 *
 * @param thing id of the item, or of the request
 * @param status the words for where a request came to stand; empty for everything else
 */
public record Moment(Kind kind, String thing, String code, PartialDate date, LocalText title, String status) {

    TimeScale.Dated dated() {
        return new TimeScale.Dated(kind, code, date);
    }
}
