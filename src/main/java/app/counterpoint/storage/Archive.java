package app.counterpoint.storage;

import com.mongodb.client.MongoDatabase;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The file of a backup: a mark, the version of the form, whether it is sealed; then, compressed, every document as it is stored, with
 * its collection named before the first of each, and at the end what should have been read.
 */
final class Archive {

    private static final byte[] MARK = "CPBACKUP".getBytes(StandardCharsets.US_ASCII);
    private static final int FORM = 1;
    private static final int COLLECTION = 'C';
    private static final int DOCUMENT = 'D';
    private static final int END = 'E';
    private static final int LARGEST = 32 << 20;

    /** Where a sealed backup holds the instance's keys, which are in no collection. */
    static final String KEYS = "*keys";

    private Archive() {}

    /** What takes a backup's documents, one after the other. */
    interface Taker {
        void take(String collection, RawBsonDocument document);
    }

    /** Writes all that a database holds, but for locks; the file is there when all of it is. */
    static Contents write(MongoDatabase database, Path file, char @Nullable [] passphrase) throws IOException {
        return write(database, file, passphrase, null);
    }

    /**
     * Writes all that a database holds, but for locks; the file is there when all of it is.
     *
     * @param keys go along in a sealed backup; absent where there are none
     */
    static Contents write(MongoDatabase database, Path file, char @Nullable [] passphrase, @Nullable KeyRing keys)
            throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        var contents = new Contents();
        try (var channel = FileChannel.open(
                draft, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), WholeFile.forOwner())) {
            var plain = new StaysOpen(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            plain.write(MARK);
            plain.write(FORM);
            plain.write(passphrase == null ? 0 : 1);
            OutputStream sealed = passphrase == null ? plain : Sealing.seal(plain, passphrase);
            var out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(sealed), 1 << 16));
            for (var name : collections(database)) {
                out.write(COLLECTION);
                out.writeUTF(name);
                for (var document :
                        database.getCollection(name, RawBsonDocument.class).find()) {
                    out.write(DOCUMENT);
                    out.write(bytes(document));
                    contents.add(name, document);
                }
            }
            if (passphrase != null && keys != null) {
                out.write(COLLECTION);
                out.writeUTF(KEYS);
                var document = RawBsonDocument.parse(new Document("json", keys.json()).toJson());
                out.write(DOCUMENT);
                out.write(bytes(document));
                contents.add(KEYS, document);
            }
            writeEnd(out, contents);
            out.close(); // ends the layers; the file stays open until it is on the disk
            channel.force(true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
        WholeFile.move(draft, file);
        return contents;
    }

    /**
     * Reads a whole file and compares it with what its end says.
     *
     * @throws BackupUnreadable when it is none, or not whole, or the passphrase is wrong
     */
    static Contents read(Path file, char @Nullable [] passphrase, Taker taker) throws IOException {
        try (var plain = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var in = new DataInputStream(
                    new BufferedInputStream(new GZIPInputStream(unsealed(plain, passphrase)), 1 << 16));
            var contents = new Contents();
            @Nullable String collection = null;
            while (true) {
                switch (in.readUnsignedByte()) {
                    case COLLECTION -> collection = in.readUTF();
                    case DOCUMENT -> {
                        var document = document(in);
                        if (collection == null) {
                            throw new BackupUnreadable("the file is damaged: a document belongs nowhere");
                        }
                        contents.add(collection, document);
                        taker.take(collection, document);
                    }
                    case END -> {
                        checkEnd(in, contents);
                        return contents;
                    }
                    default -> throw new BackupUnreadable("the file is damaged: it holds what no backup has");
                }
            }
        } catch (EOFException e) {
            throw new BackupUnreadable("the file is not whole: it ends too early", e);
        } catch (ZipException e) {
            throw new BackupUnreadable("the file is damaged", e);
        }
    }

    /** What a database holds now, as a backup would. */
    static Contents of(MongoDatabase database) {
        var contents = new Contents();
        for (var name : collections(database)) {
            database.getCollection(name, RawBsonDocument.class).find().forEach(doc -> contents.add(name, doc));
        }
        return contents;
    }

    /** The collections that belong into a backup, by name. */
    static List<String> collections(MongoDatabase database) {
        return StreamSupport.stream(database.listCollectionNames().spliterator(), false)
                .filter(name -> !name.startsWith("system.") && !name.equals(Locks.COLLECTION))
                .sorted()
                .toList();
    }

    private static InputStream unsealed(InputStream plain, char @Nullable [] passphrase) throws IOException {
        if (!Arrays.equals(plain.readNBytes(MARK.length), MARK)) {
            throw new BackupUnreadable("this is no backup of Counterpoint");
        }
        if (plain.read() != FORM) {
            throw new BackupUnreadable("the backup was made by a newer Counterpoint");
        }
        if (plain.read() == 0) {
            return plain;
        }
        if (passphrase == null) {
            throw new BackupUnreadable("the backup is sealed with a passphrase; name its file with --passphrase-file");
        }
        return Sealing.open(plain, passphrase);
    }

    private static void writeEnd(DataOutputStream out, Contents contents) throws IOException {
        out.write(END);
        out.writeInt(contents.collections().size());
        for (var entry : contents.collections().entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeLong(entry.getValue().documents());
            out.writeUTF(entry.getValue().sum());
        }
    }

    private static void checkEnd(DataInputStream in, Contents found) throws IOException {
        int collections = in.readInt();
        for (int i = 0; i < collections; i++) {
            var name = in.readUTF();
            var promised = new Contents.Of(in.readLong(), in.readUTF());
            if (!promised.equals(found.of(name))) {
                throw new BackupUnreadable("the file is damaged: the documents of " + name + " are not those written");
            }
        }
        if (collections != found.collections().size() || in.read() >= 0) {
            throw new BackupUnreadable("the file is damaged: it does not end as it says");
        }
    }

    private static RawBsonDocument document(DataInputStream in) throws IOException {
        var head = in.readNBytes(4);
        if (head.length < 4) {
            throw new EOFException();
        }
        int length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (length < 5 || length > LARGEST) {
            throw new BackupUnreadable("the file is damaged: a document of " + length + " bytes");
        }
        var bytes = Arrays.copyOf(head, length);
        in.readFully(bytes, 4, length - 4);
        return new RawBsonDocument(bytes);
    }

    private static byte[] bytes(RawBsonDocument document) {
        var buffer = document.getByteBuffer().asNIO();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
