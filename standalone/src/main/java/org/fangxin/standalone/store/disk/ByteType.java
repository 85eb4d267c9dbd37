package org.fangxin.standalone.store.disk;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Keys and values of every map: byte strings in unsigned order. A page holds them with the prefix that each shares with
 * its predecessor left out, followed by a checksum, because MVStore itself does not notice a flipped bit in a page.
 */
final class ByteType extends BasicDataType<byte[]> {

    static final ByteType INSTANCE = new ByteType();

    private static final int ARRAY_OVERHEAD = 24;

    private ByteType() {}

    @Override
    public int compare(byte[] a, byte[] b) {
        return Arrays.compareUnsigned(a, b);
    }

    @Override
    public int getMemory(byte[] bytes) {
        return ARRAY_OVERHEAD + bytes.length;
    }

    @Override
    public boolean isMemoryEstimationAllowed() {
        return false;
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }

    @Override
    public void write(WriteBuffer buffer, Object storage, int length) {
        byte[][] items = cast(storage);
        int start = buffer.position();
        byte[] previous = new byte[0];
        for (int i = 0; i < length; i++) {
            byte[] item = items[i];
            int shared = shared(previous, item);
            buffer.putVarInt(shared).putVarInt(item.length - shared);
            buffer.put(ByteBuffer.wrap(item, shared, item.length - shared));
            previous = item;
        }
        ByteBuffer written = buffer.getBuffer();
        buffer.putInt(checksum(written, start, written.position()));
    }

    @Override
    public void read(ByteBuffer buffer, Object storage, int length) {
        byte[][] items = cast(storage);
        int start = buffer.position();
        byte[] previous = new byte[0];
        try {
            for (int i = 0; i < length; i++) {
                int shared = DataUtils.readVarInt(buffer);
                byte[] item = new byte[shared + DataUtils.readVarInt(buffer)];
                System.arraycopy(previous, 0, item, 0, shared);
                buffer.get(item, shared, item.length - shared);
                items[i] = item;
                previous = item;
            }
        } catch (RuntimeException e) {
            throw damaged();
        }
        int expected = checksum(buffer, start, buffer.position());
        if (buffer.getInt() != expected) {
            throw damaged();
        }
    }

    @Override
    public void write(WriteBuffer buffer, byte[] item) {
        write(buffer, new byte[][] {item}, 1);
    }

    @Override
    public byte[] read(ByteBuffer buffer) {
        byte[][] one = createStorage(1);
        read(buffer, one, 1);
        return one[0];
    }

    private static int shared(byte[] previous, byte[] item) {
        int mismatch = Arrays.mismatch(previous, item);
        return mismatch < 0 ? item.length : mismatch;
    }

    private static int checksum(ByteBuffer buffer, int from, int to) {
        ByteBuffer part = buffer.duplicate();
        part.limit(to).position(from);
        CRC32C checksum = new CRC32C();
        checksum.update(part);
        return (int) checksum.getValue();
    }

    private static MVStoreException damaged() {
        return DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "A page does not match its checksum");
    }
}
