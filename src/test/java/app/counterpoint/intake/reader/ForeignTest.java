package app.counterpoint.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people drop in place of the file they mean is named for what it is, and told what to do about it. */
class ForeignTest {
    @Test
    void aSignInPageThatWasSavedAsATableIsAWebPage() throws IOException {
        byte[] page =
                bytes("\uFEFF<!-- a proxy -->\n<!DOCTYPE html><html><body>Name, Join Time, Leave Time</body></html>");
        assertThat(Recognition.of(Source.of("report.csv", page))).isEqualTo(Format.UNKNOWN);
        assertThat(reason(page)).startsWith("This is a web page");
    }

    @Test
    void aWorkbookThatWasRenamedIsAWorkbookAndADocumentADocument() throws IOException {
        assertThat(reason(zip("xl/workbook.xml"))).startsWith("This is an Excel workbook");
        assertThat(reason(zip("word/document.xml"))).startsWith("This is a Word document");
    }

    @Test
    void anOldWorkbookAndAPdfAreNamed() throws IOException {
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0};
        assertThat(reason(old)).startsWith("This is a file in the old format");
        assertThat(reason(bytes("%PDF-1.7\n"))).startsWith("This is a PDF");
    }

    @Test
    void aFileOfNothingButAMarkAndSpacesIsEmpty() throws IOException {
        assertThat(reason(new byte[0])).startsWith("The file is empty");
        assertThat(reason(bytes("\uFEFF \r\n\t"))).startsWith("The file is empty");
    }

    @Test
    void aRecordThatBeginsWithARemarkIsNoWebPage() throws IOException {
        byte[] remark = bytes("<!-- a remark -->\n# Use a queue\n");
        assertThat(reason(remark)).isNull();
    }

    private static @Nullable String reason(byte[] content) throws IOException {
        return Foreign.reason(Source.of("report.csv", content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(part));
        }
        return bytes.toByteArray();
    }
}
