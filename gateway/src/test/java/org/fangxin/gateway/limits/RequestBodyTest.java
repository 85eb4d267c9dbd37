package org.fangxin.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.fangxin.gateway.limits.RequestBodyException.Reason;
import org.junit.jupiter.api.Test;

class RequestBodyTest {

    private final AtomicInteger ends = new AtomicInteger();

    @Test
    void passes_on_what_fits_and_tells_when_it_is_complete() throws IOException {
        assertThat(body(new ByteArrayInputStream(new byte[100]), 100, false).readAllBytes())
                .hasSize(100);
        assertThat(ends).hasPositiveValue();
    }

    @Test
    void refuses_the_byte_after_the_limit() {
        refuses(body(new ByteArrayInputStream(new byte[101]), 100, false), Reason.TOO_LARGE);
        assertThat(ends).hasValue(0);
    }

    @Test
    void counts_single_bytes_too() throws IOException {
        RequestBody body = body(new ByteArrayInputStream(new byte[] {-1, 2}), 1, false);
        assertThat(body.read()).isEqualTo(255);
        assertThatExceptionOfType(RequestBodyException.class).isThrownBy(body::read);
    }

    @Test
    void gives_up_when_the_time_is_over() {
        refuses(body(new ByteArrayInputStream(new byte[1]), 100, true), Reason.TOO_SLOW);
    }

    @Test
    void tells_a_client_that_pauses_from_one_that_is_gone() {
        refuses(body(failing(new SocketTimeoutException()), 100, false), Reason.TOO_SLOW);
        refuses(body(failing(new IOException("reset")), 100, false), Reason.BROKEN);
    }

    private RequestBody body(InputStream fromClient, long limit, boolean overdue) {
        return new RequestBody(fromClient, limit, () -> overdue, ends::incrementAndGet);
    }

    private static void refuses(RequestBody body, Reason reason) {
        assertThatExceptionOfType(RequestBodyException.class)
                .isThrownBy(body::readAllBytes)
                .extracting(RequestBodyException::reason)
                .isEqualTo(reason);
    }

    private static InputStream failing(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
    }
}
