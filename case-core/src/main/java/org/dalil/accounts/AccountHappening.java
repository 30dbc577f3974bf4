package org.dalil.accounts;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.shared.Happening;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/** What happens to accounts. */
public sealed interface AccountHappening extends Happening {

    AccountId account();

    @Override
    default @Nullable UUID by() {
        return account().value();
    }

    @Override
    default @Nullable UUID about() {
        return account().value();
    }

    @Override
    default @Nullable UUID caseId() {
        return null;
    }

    record Opened(AccountId account, Instant at) implements AccountHappening {
        @Override
        public String what() {
            return "ACCOUNT_OPENED";
        }

        @Override
        public @Nullable UUID by() {
            return null;
        }
    }

    record SignedIn(AccountId account, Instant at) implements AccountHappening {
        @Override
        public String what() {
            return "SIGNED_IN";
        }
    }

    record SignedOut(AccountId account, Instant at) implements AccountHappening {
        @Override
        public String what() {
            return "SIGNED_OUT";
        }
    }

    record LanguageChosen(AccountId account, Language language, Instant at) implements AccountHappening {
        @Override
        public String what() {
            return "LANGUAGE_CHOSEN";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("language", language.tag());
        }
    }

    /**
     * A sign-in that failed.
     *
     * @param account the account that was tried; null when there is none of that name
     */
    record SignInFailed(@Nullable AccountId account, SignInDesk.Objection reason, Instant at)
            implements AccountHappening {
        @Override
        public String what() {
            return "SIGN_IN_FAILED";
        }

        @Override
        public @Nullable UUID by() {
            return null;
        }

        @Override
        public @Nullable UUID about() {
            return account == null ? null : account.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("reason", reason.name());
        }
    }

    /** What people do to accounts, their own or, as administrators, to those of others. */
    enum Deed {
        ACCOUNT_LOCKED,
        ACCOUNT_UNLOCKED,
        ROLES_CHANGED,
        PASSWORD_RESET,
        PASSWORD_CHOSEN,
        /** Chosen by a link that was made at the computer with the data. */
        PASSWORD_RESCUED,
        /** A link was made at the computer with the data. */
        RESCUE_LINK_MADE,
        SECOND_FACTOR_ON,
        SECOND_FACTOR_OFF,
        SECOND_FACTOR_RESET,
        /** Taken away at the computer with the data. */
        SECOND_FACTOR_RESCUED,
        SECOND_FACTOR_REQUIRED,
        SECOND_FACTOR_OPTIONAL,
        RECOVERY_CODES_MADE,
        RECOVERY_CODE_USED,
        SIGNED_OUT_EVERYWHERE,
        SESSION_LOCKED,
        SESSION_UNLOCKED,
        SHORTCUTS_CHOSEN
    }

    /**
     * Something was done to an account.
     *
     * @param actor who did it
     */
    record Done(AccountId account, Deed deed, AccountId actor, Instant at) implements AccountHappening {

        /** By the owner of the account. */
        static Done own(AccountId account, Deed deed, Instant at) {
            return new Done(account, deed, account, at);
        }

        @Override
        public String what() {
            return deed.name();
        }

        @Override
        public UUID by() {
            return actor.value();
        }
    }

    /** Something was done to an account at the computer with the data: nobody can say by whom. */
    record Rescued(AccountId account, Deed deed, Instant at) implements AccountHappening {
        @Override
        public String what() {
            return deed.name();
        }

        @Override
        public @Nullable UUID by() {
            return null;
        }
    }

    /** An administrator opened an account for somebody. */
    record OpenedFor(AccountId account, AccountId actor, Instant at) implements AccountHappening {
        @Override
        public String what() {
            return "ACCOUNT_OPENED";
        }

        @Override
        public UUID by() {
            return actor.value();
        }
    }
}
