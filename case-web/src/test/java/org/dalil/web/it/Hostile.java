package org.dalil.web.it;

/** What nobody types by accident. */
enum Hostile {
    NOTHING(""),
    BLANK(" \t\n "),
    NULL_BYTE("a\0b"),
    CONTROLS("a\u0007\u001b[31mb"),
    BIDI("\u202egnp.exe\u202c\u2066\u200f\u061c txt"),
    EMOJI("\ud83e\udd8a\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66 \u0e51"),
    MARKUP("'\"><script>document.title='owned'</script><img src=x onerror=alert(1)>"),
    EXPRESSION("#{request.session.invalidate()}${7*7}{0}{0, plural, x}%s"),
    FORMULA("=cmd|' /C calc'!A0"),
    PLUS("+1+1"),
    MINUS("-1+1"),
    AT("@SUM(1)"),
    SQL("' or 1=1; drop table account; --"),
    PATH("../../../../etc/passwd"),
    LIKE("%_\\!"),
    HUGE_NUMBER("99999999999999999999"),
    STRANGE_DATE("+999999999-12-31"),
    LONG_TOKEN("x".repeat(20_000)),
    HALF_A_CHARACTER("%ED%A0%80", true),
    BAD_ESCAPES("%C0%AF%FF%FE", true),
    MEGABYTE("م".repeat(500_000) + "y".repeat(48_576));

    static final String MARK = "<script>document.title";

    private final String text;
    private final boolean encoded;

    Hostile(String text) {
        this(text, false);
    }

    Hostile(String text, boolean encoded) {
        this.text = text;
        this.encoded = encoded;
    }

    /** What is typed, or, if it cannot be typed at all, what is sent in its place. */
    String text() {
        return text;
    }

    /** Whether {@link #text} is already written as addresses and forms write it. */
    boolean isEncoded() {
        return encoded;
    }
}
