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
}
