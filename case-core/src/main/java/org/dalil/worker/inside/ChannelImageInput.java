package org.dalil.worker.inside;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import javax.imageio.stream.ImageInputStreamImpl;

/** Lets ImageIO read a channel from anywhere, without a copy of it on a disk. */
final class ChannelImageInput extends ImageInputStreamImpl {

    private final SeekableByteChannel channel;

    ChannelImageInput(SeekableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        bitOffset = 0;
        channel.position(streamPos);
        int count = channel.read(ByteBuffer.wrap(into, offset, wanted));
        if (count > 0) {
            streamPos += count;
        }
        return count;
    }

    @Override
    public long length() {
        try {
            return channel.size();
        } catch (IOException unknown) {
            return -1;
        }
    }
}
