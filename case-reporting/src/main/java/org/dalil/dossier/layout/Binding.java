package org.dalil.dossier.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binds words to the numbers that follow them, so that no line ends between «Article» and its number. */
final class Binding {

    private static final Pattern BEFORE_NUMBER = Pattern.compile(
            "((?:^|(?<=[\\s(«،؛.]))[ولب]?(?:المادة|المادتين|الفقرة|الفقرتان|القسم|رقم|رقما|الموقّع رقم|الطلبان|الطلب)"
                    + "|\\b(?:Articles?|Art\\.|paras?\\.?|nos?\\.|[Ss]ections?|experts|numbers|article|paragraphe|n°)"
                    + "|¶) (?=[\\dAE])");

    private Binding() {}

    static String bound(String text) {
        Matcher matcher = BEFORE_NUMBER.matcher(text);
        return matcher.replaceAll("$1\u00a0");
    }
}
