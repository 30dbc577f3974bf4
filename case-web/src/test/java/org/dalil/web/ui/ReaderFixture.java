package org.dalil.web.ui;

import org.dalil.shared.Language;

/** Readers of whom nothing is known but the language. */
final class ReaderFixture {

    private ReaderFixture() {}

    static Reader of(Language language) {
        return new Reader() {
            @Override
            public Language language() {
                return language;
            }
        };
    }
}
