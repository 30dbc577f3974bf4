package org.dalil.regimes;

import java.util.List;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** Whether a regime can give what is asked. */
public sealed interface Availability {

    default boolean isAvailable() {
        return this instanceof Available;
    }

    /** Yes, by these measures; their texts say how far they reach. */
    record Available(List<Measure> measures) implements Availability {

        public Available {
            measures = List.copyOf(measures);
        }
    }

    /** No: what the regime lacks and, where one is known, the instrument to use instead. */
    record NotAvailable(@TermOf("ask_kind") List<String> askKinds, LocalText text, @Nullable LocalText useInstead)
            implements Availability {

        public NotAvailable {
            askKinds = List.copyOf(askKinds);
        }
    }

    /** The pack does not say: a person has to find out. */
    record NotStated() implements Availability {}
}
