package org.dalil.worker.inside;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Takes out of what a drawing needs whatever it does not need to be drawn. */
final class Scrubbing {

    private static final int MOST = 400_000;

    /** What says something about the file, leads out of it, or does something. */
    private static final List<COSName> FORBIDDEN = names(
            "Metadata",
            "PieceInfo",
            "LastModified",
            "OPI",
            "Ref",
            "AF",
            "Alternates",
            "StructParent",
            "StructParents",
            "A",
            "AA",
            "JS",
            "JavaScript",
            "OpenAction",
            "URI",
            "Annots",
            "Parent",
            "Thumb",
            "Measure",
            "PtData",
            "EmbeddedFiles",
            "EF",
            "RichMediaContent",
            "Info",
            "Root",
            "Pg");

    /** Of a stream: its bytes would lie in another file. */
    private static final List<COSName> ELSEWHERE = names("F", "FFilter", "FDecodeParms");

    private static final COSName OC = COSName.getPDFName("OC");
    private static final COSName PROPERTIES = COSName.getPDFName("Properties");
    private static final Set<String> LAYERS = Set.of("OCG", "OCMD");

    private final Set<COSDictionary> done = Collections.newSetFromMap(new IdentityHashMap<>());

    private static List<COSName> names(String... names) {
        return List.of(names).stream().map(COSName::getPDFName).toList();
    }

    /** @return false where layers decide what is seen; then nothing was changed */
    boolean scrub(COSDictionary resources) throws IOException {
        List<COSDictionary> found = new ArrayList<>();
        if (!gather(resources, found)) {
            return false;
        }
        for (COSDictionary each : found) {
            FORBIDDEN.forEach(each::removeItem);
            each.removeItem(PROPERTIES);
            if (each instanceof COSStream stream) {
                ELSEWHERE.forEach(stream::removeItem);
                PictureBytes.scrub(stream);
            }
            done.add(each);
        }
        return true;
    }

    private boolean gather(COSDictionary from, List<COSDictionary> found) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            COSBase here = next instanceof COSObject there ? there.getObject() : next;
            if (here == null || !seen.add(here)) {
                continue;
            }
            if (seen.size() > MOST) {
                throw new IOException("too much for a page");
            }
            if (here instanceof COSArray array) {
                array.forEach(waiting::push);
            } else if (here instanceof COSDictionary dictionary && !done.contains(dictionary)) {
                if (isLayer(dictionary)) {
                    return false;
                }
                found.add(dictionary);
                dictionary.entrySet().stream()
                        .filter(entry -> !FORBIDDEN.contains(entry.getKey()))
                        .forEach(entry -> waiting.push(entry.getValue()));
            }
        }
        return true;
    }

    private static boolean isLayer(COSDictionary dictionary) {
        return dictionary.containsKey(OC) || LAYERS.contains(String.valueOf(dictionary.getNameAsString(COSName.TYPE)));
    }
}
