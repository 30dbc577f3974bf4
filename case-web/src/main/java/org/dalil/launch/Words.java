package org.dalil.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Speaks to the person at the terminal, in the language of the computer. */
record Words(ResourceBundle bundle, PrintStream out, PrintStream err) {

    static Words ofThisComputer() {
        return new Words(
                bundle(Locale.getDefault(Locale.Category.DISPLAY)),
                terminal(FileDescriptor.out),
                terminal(FileDescriptor.err));
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.dalil.launch.Launch",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    void say(String key, Object... arguments) {
        out.println(of(key, arguments));
    }

    void complain(Obstacle obstacle) {
        err.println(of(obstacle.key(), obstacle.arguments()));
    }

    /** Ports and versions are names, not amounts: no grouping, no local digits. */
    String of(String key, Object... arguments) {
        return MessageFormat.format(
                bundle.getString(key),
                Arrays.stream(arguments).map(String::valueOf).toArray());
    }

    private static PrintStream terminal(FileDescriptor stream) {
        var charset = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        return new PrintStream(new FileOutputStream(stream), true, Charset.forName(charset));
    }
}
