package org.dalil.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a dossier must not take from the machine it is printed on. Each machine is a Java of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherMachinesTest {

    @Test
    void print_the_same_bytes_in_their_own_language_and_time_zone() throws Exception {
        var here = printed(List.of("-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=UTC"));
        assertEquals(
                3, here.lines().filter(line -> line.matches("[0-9a-f]{64}")).count(), here);
        assertEquals(here, printed(List.of("-Duser.language=ar", "-Duser.country=JO", "-Duser.timezone=Asia/Amman")));
        assertEquals(
                here, printed(List.of("-Duser.language=fr", "-Duser.country=CA", "-Duser.timezone=America/Toronto")));
    }

    /** The digests of what another Java prints. */
    public static void main(String[] arguments) {
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        var printed = new DossierPress().print(NsoDossier.content(), Progress.UNHEARD);
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        for (var pdf : printed.pdfs()) {
            out.println(pdf.sha256().hex());
        }
    }

    private static String printed(List<String> machine) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OtherMachinesTest.class.getName()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var digests = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        process.waitFor(2, TimeUnit.MINUTES);
        return digests;
    }
}
