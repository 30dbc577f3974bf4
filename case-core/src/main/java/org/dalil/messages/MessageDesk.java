package org.dalil.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Sheet;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestView;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;
import org.dalil.submission.Letter;
import org.dalil.submission.LetterDesk;
import org.dalil.submission.LetterId;
import org.dalil.worker.Message;
import org.dalil.worker.Workers;

/** Makes letters of the files of messages. */
@ApplicationScoped
@Transactional
public class MessageDesk {

    /** Why no letter is made of a file. */
    public enum Objection {
        EMPTY,
        /** The argument is how many megabytes there is room for. */
        TOO_LARGE,
        /** It is none, or damaged, or more than a worker says of one file. */
        NOT_A_MESSAGE
    }

    /** With what was attached. */
    public static final int MOST_BYTES = 10 << 20;

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_SUMMARY = 2_000;
    private static final int LONGEST_FILE_NAME = 255;
    private static final String UNSAID = "–";
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    private final LetterFiles files;
    private final LetterDesk letters;
    private final Workers workers;
    private final RequestSearch requests;
    private final NeedToKnow needToKnow;
    private final CurrentPerson current;
    private final Clock clock;

    protected MessageDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public MessageDesk(
            LetterFiles files,
            LetterDesk letters,
            Workers workers,
            RequestSearch requests,
            NeedToKnow needToKnow,
            CurrentPerson current,
            Clock clock) {
        this.files = files;
        this.letters = letters;
        this.workers = workers;
        this.requests = requests;
        this.needToKnow = needToKnow;
        this.current = current;
        this.clock = clock;
    }

    /** Logs a message as a letter that came in, with its files. To take in the same twice is to take it in once. */
    @Permitted(Permission.LEAD_REQUEST)
    public Outcome<LetterId> takeIn(RequestId id, String name, byte[] content) {
        RequestView request = requests.find(me(), id).orElseThrow(NoSuchCase::new);
        needToKnow.require(me(), request.caseId(), Permission.LEAD_REQUEST);
        if (content.length == 0) {
            return Outcome.refused(Objection.EMPTY);
        }
        if (content.length > MOST_BYTES) {
            return Outcome.refused(Objection.TOO_LARGE, MOST_BYTES >> 20);
        }
        if (!(workers.mail(request.caseId().value(), new ByteArrayInputStream(content))
                instanceof Outcome.Done<Message> read)) {
            return Outcome.refused(Objection.NOT_A_MESSAGE);
        }
        files.lock(id);
        Optional<LetterId> known = files.letterOf(id, Digest.of(content));
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        return letters.log(id, sheet(read.value())).map(letter -> {
            keep(request, letter, 0, name, content);
            int position = 1;
            for (Message.Enclosure file : read.value().files()) {
                keep(request, letter, position++, file.name(), file.content());
            }
            return letter;
        });
    }

    private void keep(RequestView request, LetterId letter, int position, String name, byte[] content) {
        String called = name.isBlank() ? String.valueOf(position) : cut(name.strip(), LONGEST_FILE_NAME);
        files.add(new LetterFile(
                request.caseId(), request.id(), letter, position, called, content, me(), clock.instant()));
    }

    private static Sheet sheet(Message message) {
        String said = message.subject().isBlank() ? UNSAID : message.subject();
        String summary = cut((said + "\n\n" + message.text()).strip(), LONGEST_SUMMARY);
        PartialDate date = message.date().isEmpty()
                ? PartialDate.notStated()
                : PartialDate.day(day(message.date()), PartialDate.Basis.STATED);
        return Sheet.empty()
                .with("direction", Letter.Direction.INCOMING)
                .with("channel", Letter.Channel.EMAIL)
                .with("date", date)
                .with("sender", (Object) named(message.from()))
                .with("recipient", (Object) named(message.to()))
                .with("reference", (Object) cut(message.id(), LONGEST_REFERENCE))
                .with("summary", ARABIC.matcher(said).find() ? LocalText.arabic(summary) : LocalText.english(summary));
    }

    private static LocalDate day(String date) {
        return OffsetDateTime.parse(date).toLocalDate();
    }

    private static String named(String people) {
        return people.isBlank() ? UNSAID : cut(people, LONGEST_NAME);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    private AccountId me() {
        return current.required().id();
    }
}
