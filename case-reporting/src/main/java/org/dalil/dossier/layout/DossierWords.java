package org.dalil.dossier.layout;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ResourceBundle;
import org.dalil.shared.Language;

/** The words that the layout itself says, in one language. Digits are 0 to 9 in every language. */
final class DossierWords {

    private final ResourceBundle bundle;
    private final ULocale locale;

    DossierWords(Language language) {
        bundle = ResourceBundle.getBundle(
                "i18n.Dossier",
                language.locale(),
                DossierWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        locale = new ULocale(language.tag() + "@numbers=latn");
    }

    /** The words as they stand; longer ones are in the markup of the drafters. */
    String get(String key) {
        return bundle.getString(key);
    }

    boolean rightToLeft() {
        return locale.isRightToLeft();
    }

    boolean knows(String key) {
        return bundle.containsKey(key);
    }

    String get(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String format(String key, Object... arguments) {
        return new MessageFormat(get(key), locale).format(arguments);
    }
}
