package org.dalil.worker.inside;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.mov.metadata.QuickTimeMetadataDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.dalil.worker.Sign;

/** What a camera wrote into a picture about whoever held it. */
final class Photo {

    private Photo() {}

    static void signs(byte[] content, Answer answer) throws IOException {
        Metadata said;
        try {
            said = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content), content.length);
        } catch (ImageProcessingException e) {
            return;
        }
        for (GpsDirectory directory : said.getDirectoriesOfType(GpsDirectory.class)) {
            GeoLocation place = directory.getGeoLocation();
            if (place != null && !place.isZero()) {
                answer.sign(
                        Sign.PLACE,
                        String.format(Locale.ROOT, "%.5f, %.5f", place.getLatitude(), place.getLongitude()));
            }
        }
        for (Directory directory : said.getDirectories()) {
            tell(directory, ExifDirectoryBase.TAG_ARTIST, Sign.AUTHOR, answer);
            tell(directory, ExifDirectoryBase.TAG_CAMERA_OWNER_NAME, Sign.AUTHOR, answer);
            tell(directory, ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER, Sign.DEVICE, answer);
        }
        for (QuickTimeMetadataDirectory film : said.getDirectoriesOfType(QuickTimeMetadataDirectory.class)) {
            String place = film.getString(QuickTimeMetadataDirectory.TAG_LOCATION_ISO6709);
            if (place != null) {
                answer.sign(Sign.PLACE, place);
            }
        }
    }

    private static void tell(Directory directory, int tag, Sign sign, Answer answer) {
        if (directory instanceof ExifDirectoryBase && directory.containsTag(tag)) {
            String words = directory.getString(tag);
            answer.sign(sign, words == null ? "" : words);
        }
    }
}
