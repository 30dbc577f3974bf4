package org.dalil.worker.inside;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.mov.metadata.QuickTimeMetadataDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dalil.worker.Place;

/** What a picture or a film says beside what it shows: who made it, where, with what, and a small picture of it. */
final class PartsOfPicture {

    /** The small picture stands near the beginning, and begins as a large one does. */
    private static final int HEAD = 512 * 1024;

    private final Unpacking unpacking;
    private final List<String> inside;

    PartsOfPicture(Unpacking unpacking, List<String> inside) {
        this.unpacking = unpacking;
        this.inside = inside;
    }

    void read(byte[] content) throws IOException {
        unpacking.letters(content, inside);
        Metadata said;
        try {
            said = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content), content.length);
        } catch (ImageProcessingException nothing) {
            return;
        }
        for (Directory directory : said.getDirectories()) {
            fields(directory);
            known(directory);
        }
        if (!said.getDirectoriesOfType(ExifThumbnailDirectory.class).isEmpty()) {
            unpacking.answer.part(Place.THUMBNAIL, 0, "", inside);
        }
        int another = next(content, 2);
        if (another > 0) {
            unpacking.unpack(Unpacking.from(content, another), Unpacking.within(inside, "thumbnail"), false);
        }
    }

    private void fields(Directory directory) {
        StringBuilder words = new StringBuilder();
        for (Tag tag : directory.getTags()) {
            words.append(tag.getTagName())
                    .append(": ")
                    .append(tag.getDescription())
                    .append('\n');
        }
        if (directory instanceof XmpDirectory xmp) {
            xmp.getXmpProperties()
                    .forEach((name, value) ->
                            words.append(name).append(": ").append(value).append('\n'));
        }
        unpacking.say(Place.METADATA, 0, directory.getName(), inside, words);
    }

    private void known(Directory directory) {
        if (directory instanceof GpsDirectory gps) {
            GeoLocation place = gps.getGeoLocation();
            if (place != null && !place.isZero()) {
                unpacking.say(
                        Place.MADE_AT,
                        0,
                        directory.getName(),
                        inside,
                        String.format(Locale.ROOT, "%.6f, %.6f", place.getLatitude(), place.getLongitude()));
            }
        }
        if (directory instanceof ExifDirectoryBase) {
            tell(directory, ExifDirectoryBase.TAG_ARTIST, Place.AUTHOR);
            tell(directory, ExifDirectoryBase.TAG_CAMERA_OWNER_NAME, Place.AUTHOR);
            tell(directory, ExifDirectoryBase.TAG_WIN_AUTHOR, Place.AUTHOR);
            tell(directory, ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER, Place.DEVICE);
        }
        if (directory instanceof IptcDirectory) {
            tell(directory, IptcDirectory.TAG_BY_LINE, Place.AUTHOR);
        }
        if (directory instanceof QuickTimeMetadataDirectory) {
            tell(directory, QuickTimeMetadataDirectory.TAG_LOCATION_ISO6709, Place.MADE_AT);
        }
        if (directory instanceof XmpDirectory xmp) {
            for (Map.Entry<String, String> field : xmp.getXmpProperties().entrySet()) {
                if (field.getKey().startsWith("dc:creator[")) {
                    unpacking.say(Place.AUTHOR, 0, field.getKey(), inside, field.getValue());
                }
            }
        }
    }

    private void tell(Directory directory, int tag, Place place) {
        String words = directory.containsTag(tag) ? directory.getDescription(tag) : null;
        if (words != null) {
            unpacking.say(place, 0, directory.getTagName(tag), inside, words);
        }
    }

    /** Where another picture begins; zero where none does. */
    private static int next(byte[] content, int from) {
        for (int i = from; i + 2 < Math.min(content.length, HEAD); i++) {
            if (content[i] == (byte) 0xff && content[i + 1] == (byte) 0xd8 && content[i + 2] == (byte) 0xff) {
                return i;
            }
        }
        return 0;
    }
}
