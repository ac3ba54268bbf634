package app.counterpoint.intake.reader.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Another channel, seen by somebody who only reads: how it is read is said below, all else is the other's. */
public abstract class ReadOnlyChannel implements SeekableByteChannel {

    protected final SeekableByteChannel channel;

    /** @param channel what is read; closed with this one */
    protected ReadOnlyChannel(SeekableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public SeekableByteChannel position(long to) throws IOException {
        channel.position(to);
        return this;
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
