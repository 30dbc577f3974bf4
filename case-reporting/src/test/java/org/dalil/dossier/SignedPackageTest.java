package org.dalil.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.dalil.demo.DemoFixture;
import org.dalil.dossier.content.Output;
import org.dalil.dossier.signing.OwnKey;
import org.dalil.dossier.signing.Signer;
import org.dalil.shared.Language;
import org.dalil.timestamps.OwnAuthority;
import org.dalil.timestamps.TimeStampAuthority;
import org.dalil.timestamps.TimeStampSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dossier that was signed, as somebody gets it who has never heard of us. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignedPackageTest {

    private static final OwnAuthority AUTHORITY = new OwnAuthority();
    private static final Clock CLOCK = DemoFixture.NOON;

    @TempDir
    private static Path folder;

    private static OwnKey key;
    private static Printed printed;
    private static byte[] archive;

    @BeforeAll
    static void print_and_sign() throws IOException {
        key = OwnKey.in(folder, "EC");
        printed = new DossierPress(signer(key, AUTHORITY.settings()))
                .print(
                        NsoDossier.content(),
                        List.of(new Output("bundle_en_1.pdf", "application/pdf", new byte[] {1, 2, 3})),
                        Progress.UNHEARD);
        archive = output("package.zip");
        Files.createDirectories(Path.of("target", "signed"));
        Files.write(Path.of("target", "signed", "package.zip"), archive);
        Files.copy(
                key.root(), Path.of("target", "signed", "root.pem"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        for (var pdf : printed.pdfs()) {
            Files.write(Path.of("target", "signed", pdf.language().tag() + ".pdf"), pdf.bytes());
        }
    }

    @AfterAll
    static void it_closes() {
        AUTHORITY.close();
    }

    private static Signer signer(OwnKey key, TimeStampSettings settings) {
        return new Signer(key.settings(), settings, new TimeStampAuthority(settings), CLOCK);
    }

    private static byte[] output(String name) {
        return printed.outputs().stream()
                .filter(output -> output.name().equals(name))
                .findFirst()
                .orElseThrow()
                .content();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void is_still_fit_for_archives_and_for_readers_who_listen(Language language) throws Exception {
        assertEquals(List.of(), Verification.failures(printed.in(language).bytes(), "3a"));
        assertEquals(List.of(), Verification.failures(printed.in(language).bytes(), "ua1"));
    }

    @ParameterizedTest
    @EnumSource
    void each_pdf_is_signed_as_a_whole_by_its_certificate_and_stamped(Language language) throws Exception {
        var bytes = printed.in(language).bytes();
        try (var pdf = Loader.loadPDF(bytes)) {
            var signature = pdf.getLastSignatureDictionary();
            assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
            var range = signature.getByteRange();
            assertEquals(bytes.length, range[2] + range[3], "up to its end");
            assertEquals(CLOCK.instant(), signature.getSignDate().toInstant());
            var signer = holding(signature.getContents(bytes), signature.getSignedContent(bytes));
            assertNull(signer.getSignedAttributes().get(CMSAttributes.signingTime), "the dictionary says it");
            assertNotNull(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2));
            assertNotNull(signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken));
        }
    }

    @Test
    void the_manifest_is_signed_beside_it() throws Exception {
        holding(output("manifest.json.p7s"), printed.manifest());
        var changed = printed.manifest().clone();
        changed[7] ^= 1;
        assertTrue(!holds(output("manifest.json.p7s"), changed));
    }

    @Test
    void a_key_of_the_other_kind_signs_too_and_without_an_authority_nothing_is_stamped(@TempDir Path other)
            throws Exception {
        var rsa = signer(OwnKey.in(other, "RSA"), new TimeStampSettings(Map.of()));
        var signer = holding(rsa.beside(new byte[] {1}), new byte[] {1});
        assertNull(signer.getUnsignedAttributes());
        assertNotNull(signer.getSignedAttributes().get(CMSAttributes.signingTime));
    }

    @Test
    void strangers_find_it_in_order() throws Exception {
        assumeTrue(runs("python3", "--version"), "there is no Python here");
        var answer = checked(archive);
        assertTrue(answer.contains("files are as they were"), answer);
        assertTrue(answer.contains("the signature holds\n") || !runs("openssl", "version"), answer);
    }

    @Test
    void a_changed_byte_of_any_file_is_found_and_the_file_is_named() throws Exception {
        assumeTrue(runs("python3", "--version"), "there is no Python here");
        var files = unpacked(archive);
        assertTrue(files.size() >= 14, files.keySet().toString());
        for (var name : files.keySet()) {
            var changed = new LinkedHashMap<>(files);
            var bytes = files.get(name).clone();
            bytes[bytes.length / 2] ^= 1;
            changed.put(name, bytes);
            var answer = checked(packed(changed));
            var shortly = name.substring(name.indexOf('/') + 1);
            assertTrue(answer.contains(shortly), shortly + ": " + answer);
            assertTrue(!answer.contains("are as they were"), shortly + ": " + answer);
        }
    }

    @Test
    void a_file_that_is_missing_or_was_put_there_is_named() throws Exception {
        assumeTrue(runs("python3", "--version"), "there is no Python here");
        var files = unpacked(archive);
        var prefix = files.keySet().iterator().next().split("/")[0];
        var fewer = new LinkedHashMap<>(files);
        fewer.remove(prefix + "/data/dossier_ar.pdf");
        assertTrue(checked(packed(fewer)).contains("missing: data/dossier_ar.pdf"));
        var more = new LinkedHashMap<>(files);
        more.put(prefix + "/data/more.pdf", new byte[] {1});
        assertTrue(checked(packed(more)).contains("strange: data/more.pdf"));
    }

    @Test
    void other_programs_say_that_the_signature_is_valid() throws Exception {
        assumeTrue(runs("pdfsig", "-v"), "there is no pdfsig here");
        for (var language : List.of("en", "ar", "fr")) {
            var said = said(
                    "pdfsig",
                    "-nocert",
                    Path.of("target", "signed", language + ".pdf").toString());
            assertTrue(said.contains("Signature is Valid"), said);
            assertTrue(said.contains("Total document signed"), said);
        }
    }

    @Test
    void qpdf_finds_nothing_wrong() throws Exception {
        assumeTrue(runs("qpdf", "--version"), "there is no qpdf here");
        for (var language : List.of("en", "ar", "fr")) {
            var said = said(
                    "qpdf",
                    "--check",
                    Path.of("target", "signed", language + ".pdf").toString());
            assertTrue(said.contains("No syntax or stream encoding errors found"), said);
        }
    }

    private static SignerInformation holding(byte[] signature, byte[] content) throws Exception {
        var signed = new CMSSignedData(new CMSProcessableByteArray(content), signature);
        var signer = signed.getSignerInfos().getSigners().iterator().next();
        @SuppressWarnings("unchecked")
        var certificate = (X509CertificateHolder) signed.getCertificates().getMatches(signer.getSID()).stream()
                .findFirst()
                .orElseThrow();
        assertTrue(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)));
        return signer;
    }

    private static boolean holds(byte[] signature, byte[] content) {
        try {
            holding(signature, content);
            return true;
        } catch (Exception no) {
            return false;
        }
    }

    private static String checked(byte[] archive) throws Exception {
        var file = Files.write(folder.resolve("checked.zip"), archive);
        return said(
                "python3",
                Path.of("src", "test", "python", "check_package.py").toString(),
                file.toString(),
                key.root().toString());
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static String said(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : new ArrayList<>(files.entrySet())) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
