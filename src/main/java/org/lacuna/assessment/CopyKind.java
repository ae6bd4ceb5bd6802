package org.lacuna.assessment;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lacuna.ruleset.Coded;

/** What kinds of documents are kept as copies, by what is in them. */
public enum CopyKind implements Coded {

    PDF("application/pdf"),
    HTML("text/html"),
    /** A web page with its pictures in one file. */
    MHTML("multipart/related"),
    TXT("text/plain"),
    RTF("application/rtf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    TIFF("image/tiff"),
    WEBP("image/webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    /** Word, Excel and PowerPoint before 2007, which look alike. */
    OFFICE("application/x-ole-storage");

    private static final Map<String, CopyKind> BY_CODE = Coded.byCode(values());

    private final String mediaType;

    CopyKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type. */
    @Override
    public String code() {
        return mediaType;
    }

    public static Optional<CopyKind> find(String mediaType) {
        return Optional.ofNullable(BY_CODE.get(mediaType));
    }

    /** As in {@code PDF, HTML}. */
    public static String all() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
