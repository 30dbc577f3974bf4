package org.dalil.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.PropertyResourceBundle;

/**
 * The first class that runs. It alone is compiled for Java 8, so that somebody with an old Java reads one sentence
 * instead of an UnsupportedClassVersionError; therefore it finds everything else by reflection.
 */
public final class Start {

    static final int OLDEST_JAVA = 17;

    private Start() {}

    public static void main(String[] arguments) throws Exception {
        String java = System.getProperty("java.specification.version");
        if (!isEnough(java)) {
            PrintWriter errors = new PrintWriter(new FileOutputStream(FileDescriptor.err), true);
            errors.println(MessageFormat.format(sentence(), "" + OLDEST_JAVA, java));
            System.exit(1);
        }
        Class.forName("org.dalil.launch.Launch")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    static boolean isEnough(String specificationVersion) {
        return !specificationVersion.startsWith("1.") && Integer.parseInt(specificationVersion) >= OLDEST_JAVA;
    }

    /** Java 8 reads bundles as Latin-1, which spoils Arabic: this one is opened by hand. */
    private static String sentence() throws Exception {
        String language = Locale.getDefault().getLanguage();
        String suffix = Arrays.asList("ar", "fr").contains(language) ? "_" + language : "";
        try (InputStreamReader words = new InputStreamReader(
                Start.class.getResourceAsStream("Launch" + suffix + ".properties"), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(words).getString("obstacle.java");
        }
    }
}
