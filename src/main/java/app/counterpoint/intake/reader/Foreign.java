package app.counterpoint.intake.reader;

import app.counterpoint.intake.reader.text.Encoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people drop in place of a file that can be read: told by its content, whatever its name ends in. */
public final class Foreign {
    private static final int HEAD = 1 << 16;
    private static final Pattern WEB_PAGE = Pattern.compile(
            "(?is)\\A(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|table)\\b.*");

    private Foreign() {}

    /**
     * What the file is and what to do about it, in a sentence or two; null where there is nothing to say.
     *
     * @throws IOException if the source itself breaks
     */
    public static @Nullable String reason(Source source) throws IOException {
        if (source.isFolder()) {
            return null;
        }
        byte[] head = source.head(HEAD);
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        String text = text(Encoding.head(head));
        if (text.isEmpty()) {
            return "The file is empty. Export it again.";
        }
        if (isWebPage(text)) {
            return "This is a web page, not the file itself; a sign-in page is often saved in place of a download."
                    + " Sign in, download the file again, and try that one.";
        }
        if (bytes.startsWith("PK") && bytes.contains("[Content_Types].xml")) {
            return bytes.contains("word/")
                    ? "This is a Word document. Download the transcript as .vtt or as text instead."
                    : "This is an Excel workbook, whatever its name ends in. Open it, save it as CSV, and try that file.";
        }
        if (HexFormat.of().formatHex(head, 0, Math.min(8, head.length)).equals("d0cf11e0a1b11ae1")) {
            return "This is a file in the old format of Excel, Word or Outlook. Open it, save a table as CSV or a calendar as .ics,"
                    + " and try that file.";
        }
        return bytes.startsWith("%PDF-")
                ? "This is a PDF, from which nothing is read. Export a table as CSV, or a transcript as .vtt, instead."
                : null;
    }

    static boolean isWebPage(String start) {
        return start.startsWith("<") && WEB_PAGE.matcher(start).matches();
    }

    private static String text(String head) {
        return head.replace("\uFEFF", "").replace("\0", "").strip();
    }
}
