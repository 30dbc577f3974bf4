package org.dalil.dossier.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dalil.dossier.DossierPress;
import org.dalil.dossier.NsoDossier;
import org.dalil.dossier.Progress;
import org.dalil.dossier.layout.Setting;
import org.dalil.dossier.pdf.PdfEngine;
import org.dalil.dossier.pdf.PdfOrder;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;

/**
 * How much processor time a dossier costs once the machine is warm. Compare it with {@code FopPro} of the design, run in
 * the same hour on the same machine: {@code FopPro fop.xconf ar.fo out.pdf ar 12} prints its processor seconds too.
 *
 * <pre>
 *   java -cp (test class path) org.dalil.dossier.benchmark.DossierBenchmark 12 [folder for the PDFs]
 * </pre>
 */
public final class DossierBenchmark {

    private DossierBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 12;
        var content = NsoDossier.content();
        var engine = new PdfEngine();
        var fingerprint = Digest.of("benchmark");
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            for (int round = 1; round <= rounds; round++) {
                double before = cpuSeconds();
                Setting.rehearse(content, Language.ARABIC);
                var setting = Setting.of(content, Language.ARABIC, fingerprint);
                double set = cpuSeconds();
                var pdf = engine.print(new PdfOrder(
                        setting.fo(),
                        content.imprint().date(),
                        fingerprint,
                        setting.linkDescription(),
                        new PdfOrder.NamedFile("manifest.json", "application/json", new byte[2000])));
                double done = cpuSeconds();
                out.printf(
                        "round %d: %.2f s CPU, of it %.2f setting, %d bytes%n",
                        round, done - before, set - before, pdf.length);
            }
        }
        if (arguments.length > 1) {
            var printed = new DossierPress().print(content, Progress.UNHEARD);
            for (var pdf : printed.pdfs()) {
                Files.write(Path.of(arguments[1], pdf.language().tag() + ".pdf"), pdf.bytes());
            }
        }
    }

    private static double cpuSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
