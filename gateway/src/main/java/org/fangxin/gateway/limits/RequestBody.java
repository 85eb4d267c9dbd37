package org.fangxin.gateway.limits;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.function.BooleanSupplier;

/**
 * A client's request body on its way to a service: counted while it streams, never held. It tells failures of the
 * client apart from failures of the service, which must not be blamed for a client that is slow or gone.
 */
public final class RequestBody extends FilterInputStream {

    private final long limit;
    private final BooleanSupplier overdue;
    private final Runnable atEnd;
    private long count;

    /**
     * Reads from the client.
     *
     * @param limit largest number of bytes
     * @param overdue whether the time for the upload has passed
     * @param atEnd runs when the last byte has been read
     */
    public RequestBody(InputStream fromClient, long limit, BooleanSupplier overdue, Runnable atEnd) {
        super(fromClient);
        this.limit = limit;
        this.overdue = overdue;
        this.atEnd = atEnd;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = readFromClient(buffer, offset, length);
        if (overdue.getAsBoolean()) {
            throw new RequestBodyException(RequestBodyException.Reason.TOO_SLOW);
        }
        if (read < 0) {
            atEnd.run();
            return read;
        }
        count += read;
        if (count > limit) {
            throw new RequestBodyException(RequestBodyException.Reason.TOO_LARGE);
        }
        return read;
    }

    private int readFromClient(byte[] buffer, int offset, int length) throws RequestBodyException {
        try {
            return super.read(buffer, offset, length);
        } catch (SocketTimeoutException pausedTooLong) {
            throw new RequestBodyException(RequestBodyException.Reason.TOO_SLOW);
        } catch (IOException broken) {
            throw new RequestBodyException(RequestBodyException.Reason.BROKEN);
        }
    }
}
